"""Many objects in few messages."""

from . import _host
from ._bulk_check import checked_specs, refuse_unknown
from ._checks import wrong
from ._create import name_of
from ._errors import Refused
from ._futures import Future
from ._ids import is_id, new_ids
from ._objects import Object
from ._parts import painting

_MOVEMENT = ("object", "position", "rotation", "velocity", "acceleration")
_MOVEMENT_FIELDS = ("ObjectID", "Position", "Rotation", "Velocity", "Acceleration")
_PLACE = (128, 128, 20)
_NAMED = 5


def moving(region, updates, batch):
    """Begins to move objects; gives the calls."""
    if isinstance(updates, (str, dict)) or not hasattr(updates, "__iter__"):
        raise wrong("move", "a list with a movement of each object", updates)
    movements = [_movement(at, update) for at, update in enumerate(updates)]
    return [region._tell("BulkDynamicsRequest", {"Updates": each}) for each in _batches(movements, batch)]


def creating(region, shape_or_specs, specs, batch):
    """The steps of making many objects."""
    specs = checked_specs(shape_or_specs, specs)
    assets = yield from _assets(region, specs)
    ids = new_ids(len(specs))
    objects = [Object(region, id, _name(spec)) for id, spec in zip(ids, specs)]
    wanted = [_specification(each, spec, asset) for each, spec, asset in zip(objects, specs, assets)]
    calls = [region._tell("CreateBulkObjectsRequest", {"Objects": each}) for each in _batches(wanted, batch)]
    words = yield from _words(calls)
    if words:
        yield from _missing(region, objects, words)
    yield from _painting(objects, specs)
    return objects


def _assets(region, specs):
    """The steps of getting each spec's asset; each prim is asked for once."""
    prims = {}
    for spec in specs:
        if not is_id(spec["shape"]):
            prims.setdefault(_prim(spec), [spec.get(each) for each in ("shape", "size", "color", "alpha")])
    ids = yield [region._guest.asset(*prim) for prim in prims.values()]
    found = dict(zip(prims, ids))
    return [spec["shape"] if is_id(spec["shape"]) else found[_prim(spec)] for spec in specs]


def _prim(spec):
    return repr([spec.get(each) for each in ("shape", "size", "color", "alpha")])


def _specification(object, spec, asset):
    place = spec.get("position")
    data = _host.given(
        ObjectID=object.id,
        Position=_PLACE if place is None else place,
        Rotation=spec.get("rotation"),
        Velocity=spec.get("velocity"),
    )
    return _host.given(AssetID=asset, Name=object.name, Description=spec.get("description"), ObjectData=data)


def _words(calls):
    """The steps of waiting; gives what the region says about objects that it could not make."""
    try:
        answers = yield calls
    except Refused as refused:
        return refused.region_text or refused.message
    return "".join(answer.get("_Message", "") for answer in answers if isinstance(answer, dict))


def _missing(region, objects, words):
    """The steps of finding out what was made, which the region's words do not say; raises the failure."""
    answer = yield region._ask("FindObjectsRequest", {})
    there = set(answer["Objects"])
    lost = [f"number {at} {each.name!r}" for at, each in enumerate(objects) if each.id not in there]
    shown = ", ".join(lost[:_NAMED]) + (f" and {len(lost) - _NAMED:,} more" if len(lost) > _NAMED else "")
    failure = Refused(
        f"{len(lost):,} of {len(objects):,} objects could not be made: {shown}. The region says: {words.strip('; ')}.",
        "The others are there, as `made` of this exception.",
        words,
    )
    failure.made = [each for each in objects if each.id in there]
    raise failure


def _painting(objects, specs):
    """The steps of painting those that come from an asset with colours of its own."""
    painted = [
        Future(painting(object, spec.get("color") or "white", spec.get("alpha")))
        for object, spec in zip(objects, specs)
        if is_id(spec["shape"]) and (spec.get("color") is not None or spec.get("alpha") is not None)
    ]
    if painted:
        yield painted


def _name(spec):
    return name_of(spec["shape"]) if spec.get("name") is None else spec["name"]


def _batches(all, size):
    return [all[start : start + size] for start in range(0, len(all), size)]


def _movement(at, update):
    values = _named(at, update) if isinstance(update, dict) else update
    fits = isinstance(values, (list, tuple)) and 2 <= len(values) <= len(_MOVEMENT)
    if not fits or values[0] is None or values[1] is None:
        raise wrong(f"Number {at} of move", "an object and its position, (lamp, (x, y, z))", update)
    return {name: _host.plain(value) for name, value in zip(_MOVEMENT_FIELDS, values) if value is not None}


def _named(at, update):
    refuse_unknown(f"Number {at} of move", update, _MOVEMENT)
    return [update.get(name) for name in _MOVEMENT]
