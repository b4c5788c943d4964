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
        """Sends one; gives what is left to wait for, if anything."""
        call = guest.call(message, fields, self.delivery)
        if self.delivery == "datagram":
            return call  # It ends when the datagram has left this machine, or cannot.
        self._under_way.append(call)
        if len(self._under_way) < _MOST_UNDER_WAY:
            return None
        calls, self._under_way = self._under_way, []
        return calls
