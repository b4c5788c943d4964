"""The numbers of a swarm."""

from ._checks import wrong
from ._names import Named


class Numbers(Named):
    """Some numbers for each object of a swarm: numbers[3] is a tuple, numbers[2:5] a list of tuples.

    Both can be assigned.

    flat: all the numbers as one memoryview of 32-bit floats; a number is not checked before the swarm is flushed
    """

    __slots__ = ("flat", "_name", "_numbers", "_width", "_count")

    def __init__(self, name, numbers, width):
        self.flat = memoryview(numbers)
        self._name = name
        self._numbers = numbers
        self._width = width
        self._count = len(numbers) // width

    def __getitem__(self, index):
        if type(index) is slice:
            return [self[each] for each in range(*index.indices(self._count))]
        at = self._start(index)
        return tuple(self._numbers[at : at + self._width])

    def __setitem__(self, index, value):
        if type(index) is slice:
            self._set_slice(range(*index.indices(self._count)), value)
            return
        numbers, width = self._numbers, self._width
        at = index * width if type(index) is int and 0 <= index < self._count else self._start(index)
        try:
            if width == 3:
                numbers[at], numbers[at + 1], numbers[at + 2] = value
            else:
                numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3] = value
        except (TypeError, ValueError):
            self._refuse(index, value)

    def __len__(self):
        return self._count

    def __iter__(self):
        return (self[index] for index in range(self._count))

    def __repr__(self):
        shown = ", ".join(map(str, self[:3])) + (", …" if self._count > 3 else "")
        return f"<{self._name} of {self._count:,} objects: {shown}>"

    def _set_slice(self, indexes, values):
        if not hasattr(values, "__iter__"):
            raise wrong(f"swarm.{self._name}", f"{len(indexes)} values here", values)
        values = [*values]
        if len(values) != len(indexes):
            raise wrong(f"swarm.{self._name}", f"{len(indexes)} values here", values)
        for index, value in zip(indexes, values):
            self[index] = value

    def _start(self, index):
        if not hasattr(index, "__index__"):
            raise wrong(f"swarm.{self._name}", "the number of an object or a slice", index)
        place = index + self._count if index < 0 else index
        if not 0 <= place < self._count:
            raise IndexError(f"The swarm has {self._count:,} objects; there is no number {index}.")
        return place * self._width

    def _refuse(self, index, value):
        expected = "three numbers (x, y, z)" if self._width == 3 else "four numbers (x, y, z, w)"
        raise wrong(f"swarm.{self._name}[{index}]", expected, value) from None
