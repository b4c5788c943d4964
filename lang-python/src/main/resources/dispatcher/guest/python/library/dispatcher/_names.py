"""Help with names that there are not."""

from . import _host


def suggestion(name, known):
    """Asks whether one of the known names was meant: "Did you mean move_to?"; empty where none is near."""
    return _host.binding.suggestion(name, [*known])


class Named:
    """What has attributes: one that there is not is told with those that may have been meant."""

    __slots__ = ()

    def __getattr__(self, name):
        kind = type(self)
        sentence = f"'{kind.__name__}' object has no attribute '{name}'."
        if not name.startswith("_"):
            sentence = f"{sentence} {suggestion(name, public(kind))}".strip()
        raise AttributeError(sentence, name=name, obj=self)


def public(kind):
    """The names of a class or a module that are for authors."""
    return [name for name in dir(kind) if not name.startswith("_")]
