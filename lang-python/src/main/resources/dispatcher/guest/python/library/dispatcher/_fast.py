"""Commands that nobody waits for."""

_MOST_UNDER_WAY = 500


class Outbox:
    """Sends commands in a way that tells nothing of how they go; keeps only so many under way that memory is bounded.

    delivery: "async" or "datagram"
    """

    __slots__ = ("delivery", "_under_way")

    def __init__(self, delivery):
        self.delivery = delivery
        self._under_way = []

    def send(self, guest, message, fields):
        """Sends one; raises what fails at once, such as TooLarge."""
        call = guest.call(message, fields, self.delivery)
        if call.isDone():
            call.join()
            return
        self._under_way.append(call)
        if len(self._under_way) >= _MOST_UNDER_WAY:
            calls, self._under_way = self._under_way, []
            for each in calls:
                each.join()
