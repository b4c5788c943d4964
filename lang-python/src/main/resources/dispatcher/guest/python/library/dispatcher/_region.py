"""Regions."""

from . import _create, _find, _host
from ._checks import needed, wrong
from ._names import Named
from ._objects import Object
from ._operations import checked, command, operation

_COMMANDS = ("Set", "Delete", "Bulk", "Chat", "MessageObject")


class Region(Named):
    """A region. `from dispatcher import region` is the one of the script; connect(name) gives others."""

    __slots__ = ("_guest", "_outbox", "_ways")

    def __init__(self, guest, outbox=None, ways=None):
        self._guest = guest
        self._outbox = outbox
        self._ways = {} if ways is None else ways
        self._ways[None if outbox is None else outbox.delivery] = self

    @property
    def name(self):
        """Its name."""
        return self._guest.scene()

    @operation
    def info(self):
        """What it offers: a dict with AsyncEndPoint, SynchEndPoint, SceneList and MessageList."""
        return (yield self._ask("InfoRequest", {}))

    create = _create.create
    find = _find.find
    delete = _find.delete

    @operation
    def create_many(self, shape_or_specs, specs=None, *, batch=50):
        """Makes many objects in few messages, and gives them in the same order.

        shape_or_specs: a dict for each object with `shape` and whatever else create takes; or one shape for all
        specs:          after a shape for all, a dict for each object
        batch:          how many travel in one message, 1 to 2,000; all the messages are under way at the same time

        Where the region could not make some of them, it raises Refused, which says which, and has those that were
        made as `made`.
        """
        from ._bulk import creating

        return (yield from creating(self, shape_or_specs, specs, _host.binding.batch(batch)))

    @operation
    def get(self, id):
        """Gives the object with that id; raises Refused where there is none."""
        data = yield self._ask("GetObjectDataRequest", {"ObjectID": _host.plain(needed("get", "an id", id))})
        return Object(self, data["ObjectID"], data["Name"])

    @command
    def delete_all(self):
        """Deletes every object of the region, also those that no script made."""
        return self._tell("DeleteAllObjectsRequest", {})

    @command
    def say(self, text, channel=0, position=None):
        """Says a text to everybody in the region; people hear channel 0. A real server takes no notice of position."""
        fields = _host.given(Message=needed("say", "a text", text), Channel=channel, Position=position)
        return self._tell("ChatRequest", fields)

    @operation
    def move(self, updates, batch=None):
        """Moves many objects at once.

        updates: for each object a dict or a sequence of object, position, rotation, velocity, acceleration; all but
                 the first two may be left out and are then set to none, they are not kept
        batch:   how many travel in one message, 1 to 2,000 (50; 1 in a datagram); all the messages are under way at
                 the same time
        """
        from ._bulk import moving

        yield moving(self, updates, self._batch(batch, 50))

    @operation
    def call(self, message, /, **fields):
        """Sends any message and gives the fields of the answer: region.call("ChatRequest", Message="hi")."""
        command = str(message).rpartition(".")[2].startswith(_COMMANDS)
        answer = yield (self._tell if command else self._ask)(message, _host.given(**fields))
        return answer if isinstance(answer, dict) else {}

    @property
    def terrain(self):
        """The ground: region.terrain[x, y] is its height in metres, and can be assigned."""
        from ._terrain import Terrain

        return Terrain(self)

    @property
    def sun(self):
        """The sun: region.sun.hour and the like can be read and assigned."""
        from ._sun import RegionSun

        return RegionSun(self)

    @property
    def assets(self):
        """The assets: get, add, exists, dependencies, of."""
        from ._assets import Assets

        return Assets(self)

    @property
    def avatars(self):
        """The avatars: region.avatars.get(id)."""
        from ._avatars import Avatars

        return Avatars(self)

    @operation
    def swarm(self, objects, tolerance=0.1, batch=None):
        """Gives a Swarm, to move many objects again and again: it sends only what the region must be told of.

        objects:   the objects, or their ids
        tolerance: metres that an object may be away from where its last position, velocity and acceleration lead
        batch:     how many travel in one message, 1 to 2,000 (100; 1 in a datagram)
        """
        from ._swarm import swarming

        return (yield from swarming(self, objects, tolerance, self._batch(batch, 100)))

    @checked
    def watch(self, pattern=None, *, near=None, within=10, box=None, owner=None, every=5):
        """Calls a function with a Change when objects come, go, move or get another name.

            @region.watch("^Car", every=2)
            def changed(change):
                log(change)

        The region is asked again and again, so what comes and goes between two looks is not seen. Gives a Handler.

        pattern, near, within, box, owner: which objects, as in find
        every: seconds between two looks, 1 or more
        """
        from ._watch import watching

        if callable(pattern):
            raise wrong("watch", "a pattern before the function", pattern, "Write @region.watch() above the function.")
        return watching(self, _find.wanted(pattern, near, within, box, owner), every)

    @operation
    def on_lost(self, function):
        """Calls a function with a Loss when the region does not answer any more: @region.on_lost. Gives a Handler.

        Like on_restored and on_gone it does not keep the script running.
        """
        from ._contact import Loss, heard

        return (yield from heard("on_lost", self._guest.onLost, function, "loss", Loss))

    @operation
    def on_restored(self, function):
        """Calls a function with a Gap when touches and moves are heard again: @region.on_restored. Gives a Handler.

            @region.on_restored
            def look_again(gap):
                log(f"missed {gap.seconds} seconds: {gap.cause}")
        """
        from ._contact import Gap, heard

        return (yield from heard("on_restored", self._guest.onRestored, function, "gap", Gap))

    @operation
    def on_gone(self, function):
        """Calls a function with a Gone when handlers ended, since the region does not know their object any more."""
        from ._contact import Gone, heard

        return (yield from heard("on_gone", self._guest.onGone, function, "gone", lambda fields: Gone(self, fields)))

    @checked
    def fast(self, datagrams=False):
        """The same region, but commands are sent and not waited for; questions, and creating too, are answered as ever.

        What is lost: failures are not told, commands are not carried out in order, and a real server stops its
        asynchronous workers for good after two requests that fail. With datagrams=True commands travel over UDP: they
        may be lost besides, and one is 1,024 bytes at most, with TooLarge for what is longer.
        """
        from ._fast import Outbox

        delivery = "datagram" if datagrams else "async"
        if delivery not in self._ways:
            Region(self._guest, Outbox(delivery), self._ways)
        return self._ways[delivery]

    @checked
    def submit(self, function, *arguments, **keywords):
        """Begins what a function asks of a region, and gives its Future: region.submit(region.find, "^Lamp$").

        The function gets Futures where it asks a region, too. A failure whose result nobody asks for is told as a handler's.
        """
        from ._futures import submit

        return submit(function, *arguments, **keywords)

    def gather(self, *tasks):
        """Begins what several functions ask of a region, waits for all of it, and gives the results in the same order.

            a, b = region.gather(lambda: lamp.position, lambda: door.position)

        tasks: functions without arguments, or Futures. Where some fail, the others are waited for, and the first
        failure is raised.
        """
        from ._futures import gather

        return gather(tasks)

    def _ask(self, message, fields):
        return self._guest.call(message, fields, None)

    def _tell(self, message, fields):
        if self._outbox is None:
            return self._guest.call(message, fields, None)
        return self._outbox.send(self._guest, message, fields)

    def _batch(self, batch, usual):
        if batch is None:
            return 1 if self._outbox is not None and self._outbox.delivery == "datagram" else usual
        return _host.binding.batch(batch)

    def _making(self, **fields):
        return _create.making(self, _host.given(**fields))

    def __eq__(self, other):
        return isinstance(other, Region) and self._ways is other._ways

    def __hash__(self):
        return id(self._ways)

    def __repr__(self):
        way = "" if self._outbox is None else f", {self._outbox.delivery}"
        return f"<Region {self.name!r}{way}>"


#: The region that the script is connected to; the host puts its side into it.
region = Region(None)
