"""The host's side of the library."""

from ._errors import failure

#: All that a script can ask of the host; there is none while the library is loaded.
binding = None


def attach(host):
    """Takes the host's binding and tells it how to make values of Python."""
    global binding
    binding = host
    host.attach(_Factories)


class _Factories:
    failure = staticmethod(failure)

    @staticmethod
    def structure(*names_and_values):
        return dict(zip(names_and_values[::2], names_and_values[1::2]))

    @staticmethod
    def list(*elements):
        return [*elements]

    @staticmethod
    def tuple(*numbers):
        return numbers


def given(**fields):
    """A message's fields without those that are None."""
    return {name: plain(value) for name, value in fields.items() if value is not None}


def plain(value):
    """What the host shall get: ids for objects and UUIDs, also inside a list; anything else as it is."""
    if isinstance(value, (list, tuple)):
        return [_id_or_value(each) for each in value]
    return _id_or_value(value)


def _id_or_value(value):
    if type(value).__name__ == "UUID":
        return str(value)
    return getattr(value, "_dispatcher_id", value)
