"""What the functions and classes of the raw layer share."""

from . import _host
from . import region as own_region
from ._checks import wrong
from ._errors import WrongArgument
from ._names import Named, suggestion
from ._operations import reading


class Structure(Named):
    """Named values; what is not given is None."""

    __slots__ = ()

    #: The names of the fields, each with its name on the wire.
    _wire = {}
    #: The classes of the fields that are structures or lists of them.
    _structures = {}

    def __init__(self, **values):
        refuse_unknown(type(self).__name__, values, self._wire)
        for name in self._wire:
            setattr(self, name, _host.plain(values.get(name)))

    @classmethod
    def _read(cls, fields):
        """Makes one of what the host gives: a dict with wire names."""
        made = cls.__new__(cls)
        for name, wire in cls._wire.items():
            setattr(made, name, _read(cls._structures.get(name), fields.get(wire)))
        return made

    def _write(self):
        """Gives what the host takes."""
        values = ((wire, wired(self._structures.get(name), getattr(self, name))) for name, wire in self._wire.items())
        return {wire: _host.plain(value) for wire, value in values if value is not None}

    def _shown(self):
        return [f"{name}={getattr(self, name)!r}" for name in self._wire]

    def __eq__(self, other):
        return type(self) is type(other) and all(getattr(self, name) == getattr(other, name) for name in self._wire)

    __hash__ = None

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(self._shown())})"


class Answer(Structure):
    """What a region answered."""

    __slots__ = ("warnings",)

    @classmethod
    def _read(cls, fields):
        made = super()._read(fields)
        made.warnings = fields.get("_Message", "")
        return made

    def _shown(self):
        return super()._shown() + ([f"warnings={self.warnings!r}"] if self.warnings else [])


def send(function, answer, message, region, unknown, /, **fields):
    """Sends a message for one of the raw layer's functions and gives the answer as its class."""
    if unknown:
        refuse_unknown(function.__name__, unknown, function.__kwdefaults__)
    if region is not None and not hasattr(region, "call"):
        raise wrong(f"{function.__name__}'s region", "a region, such as connect gives", region)
    told = (own_region if region is None else region).call(message, **fields)
    return reading(told, lambda fields: answer._read(fields or {}))


def wired(structure, value):
    """A structure, a dict of its fields, or a list of these, with wire names; anything else as it is."""
    if isinstance(value, (list, tuple)):
        return [wired(structure, each) for each in value]
    if structure is not None and isinstance(value, dict):
        value = structure(**value)
    return value._write() if isinstance(value, Structure) else value


def refuse_unknown(what, given, known):
    """Raises WrongArgument for the first name that is not known."""
    for name in given:
        if name not in known:
            fields = ", ".join(each for each in known if each != "region")
            its_fields = f"Its fields are {fields}." if fields else "It has no fields."
            advice = f"{suggestion(name, known)} {its_fields}".strip()
            raise WrongArgument(f"{what} has no field '{name}'.", advice)


def _read(structure, value):
    if structure is None or value is None:
        return value
    return [structure._read(each) for each in value] if isinstance(value, list) else structure._read(value)
