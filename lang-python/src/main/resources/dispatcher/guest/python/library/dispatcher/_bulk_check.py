"""Checks what create_many is given before anything is sent, since it travels in several messages."""

from . import _host
from ._checks import numbers, text, vector, wrong
from ._create import refuse_size_of_asset
from ._errors import WrongArgument
from ._ids import is_id
from ._names import suggestion

_NAMES = ("shape", "name", "description", "position", "rotation", "velocity", "color", "alpha", "size")


def checked_specs(shape_or_specs, specs):
    """Gives a dict for each object, with a shape in it."""
    shared = shape_or_specs if specs is not None else None
    given = shape_or_specs if specs is None else specs
    if isinstance(given, (str, dict)) or not hasattr(given, "__iter__"):
        raise wrong("create_many", "a list with a dict for each object", given)
    return [_checked(at, spec, shared) for at, spec in enumerate(given)]


def _checked(at, spec, shared):
    if not isinstance(spec, dict):
        raise wrong(f"Number {at} of create_many", "a dict such as {'shape': 'box'}", spec)
    refuse_unknown(f"Number {at} of create_many", spec, _NAMES)
    spec = {**spec, "shape": _host.plain(spec.get("shape", shared))}
    _check_values(at, spec)
    return spec


def refuse_unknown(what, given, known):
    """Raises WrongArgument for the first name in a dict that is not known."""
    for name in given:
        if name not in known:
            advice = f"{suggestion(str(name), known)} It takes {', '.join(known)}.".strip()
            raise WrongArgument(f"{what} takes no '{name}'.", advice)


def _check_values(at, spec):
    which = f"of number {at}"
    if spec["shape"] is None:
        raise WrongArgument(
            f"Number {at} of create_many has no shape.", "Give it one, as in {'shape': 'box'}, or one for all before the list."
        )
    if not isinstance(spec["shape"], str):
        raise wrong(f"The shape {which}", "a text", spec["shape"])
    refuse_size_of_asset(is_id(spec["shape"]), spec.get("size"))
    for name in ("name", "description"):
        text(f"The {name} {which}", spec.get(name))
    for name in ("position", "velocity"):
        if spec.get(name) is not None:
            vector(f"The {name} {which}", spec[name])
    if spec.get("rotation") is not None:
        numbers(f"The rotation {which}", spec["rotation"], 4)
