"""The ground of a region."""

from ._checks import needed, wrong
from ._names import Named
from ._operations import operation


class Terrain(Named):
    """The ground: terrain[x, y] is its height there, metres; x (east) and y (north) are whole metres from 0."""

    __slots__ = ("region",)

    def __init__(self, region):
        self.region = region

    @operation
    def get(self, x, y):
        """The height at a place, metres; a region answers 0 for places outside of it."""
        answer = yield self.region._ask("GetTerrainHeightRequest", {"X": _whole("x", x), "Y": _whole("y", y)})
        return answer["Height"]

    @operation
    def set(self, x, y, height):
        """Sets the height at a place, metres; raises Refused outside the region."""
        fields = {"X": _whole("x", x), "Y": _whole("y", y), "Height": needed("The height", "metres", height)}
        yield self.region._tell("SetTerrainHeightRequest", fields)

    def __getitem__(self, place):
        return self.get(*_place(place))

    def __setitem__(self, place, height):
        self.set(*_place(place), height)

    def __repr__(self):
        return f"<Terrain of {self.region!r}>"


def _place(place):
    if not isinstance(place, tuple) or len(place) != 2:
        raise wrong("The terrain", "two whole numbers, terrain[x, y]", place)
    return place


def _whole(name, value):
    return needed(f"The terrain's {name}", "a whole number", value)
