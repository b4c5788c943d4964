"""Finding objects and taking them away."""

from . import _host
from ._checks import needed, number, vector, wrong
from ._errors import Refused, WrongArgument
from ._objects import Object
from ._operations import operation

_GROUPS = (list, tuple, set, frozenset)
_MOST_IN_ONE = 2_000


@operation
def find(self, pattern=None, *, near=None, within=10, box=None, owner=None):
    """Gives the objects that fit, in no promised order; their names are fetched when they are asked for.

    pattern: a regular expression, found anywhere in the name
    near:    (x, y, z): not further than `within` metres from there along each axis
    box:     two opposite corners: ((x, y, z), (x, y, z))
    owner:   the owner's id
    """
    answer = yield self._ask("FindObjectsRequest", wanted(pattern, near, within, box, owner))
    return [Object(self, id) for id in answer["Objects"]]


def wanted(pattern, near, within, box, owner):
    """The fields of a FindObjectsRequest."""
    if near is not None and box is not None:
        raise WrongArgument("find takes near or box, not both.")
    if near is not None:
        near, within = vector("near", near), _distance(within)
        box = [[at - within for at in near], [at + within for at in near]]
    low, high = (None, None) if box is None else _corners(box)
    return _host.given(Pattern=pattern, CoordinateA=low, CoordinateB=high, OwnerID=owner)


@operation
def delete(self, *objects):
    """Deletes objects; ends this script's handlers of their touches and moves.

    objects: an object or its id; or several, or a list of them, which travel in one message. Where one is gone
             already, it raises Refused, after it has deleted the others.
    """
    if not objects:
        raise wrong("delete", "an object or its id", None)
    if len(objects) == 1 and not isinstance(objects[0], _GROUPS):
        object = needed("delete", "an object or its id", objects[0])
        yield self._tell("DeleteObjectRequest", {"ObjectID": _host.plain(object)})
        return
    ids = [_host.plain(needed("delete", "objects or their ids", each)) for group in objects for each in _group(group)]
    batches = [ids[start : start + _MOST_IN_ONE] for start in range(0, len(ids), _MOST_IN_ONE)]
    answers = yield [self._tell("DeleteBulkObjectsRequest", {"ObjectIDs": each}) for each in batches]
    _raise_warnings(answers)


def _raise_warnings(answers):
    warnings = "".join(answer.get("_Message", "") for answer in answers if isinstance(answer, dict))
    if warnings:
        text = warnings.strip("; ")
        raise Refused(f"The region could not delete all of them: {text}.", "The others are deleted.", warnings)


def _group(group):
    return group if isinstance(group, _GROUPS) else [group]


def _distance(within):
    if number("within", within, "metres, 0 or more") < 0:
        raise wrong("within", "metres, 0 or more", within)
    return within


def _corners(box):
    try:
        low, high = box
    except (TypeError, ValueError):
        raise wrong("box", "two corners ((x, y, z), (x, y, z))", box) from None
    return vector("box", low), vector("box", high)
