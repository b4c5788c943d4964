"""What the script keeps for its next run."""

from . import _host
from ._errors import WrongArgument
from ._objects import Object
from ._names import suggestion


class _Store:
    """A dict that survives the script: store["visits"] = store.get("visits", 0) + 1.

    Its keys are texts, its values plain: numbers, texts, booleans, None, lists and dicts of them. A value is copied in
    and out, so that a list or a dict that was changed must be assigned again.
    """

    __slots__ = ()

    def __getitem__(self, key):
        value = self.get(key, _host)
        if value is _host:
            missing = KeyError(key)
            question = suggestion(key, self.keys())
            if question:
                missing.add_note(question)
            raise missing
        return value

    def __setitem__(self, key, value):
        try:
            _host.binding.store().put(key, value)
        except WrongArgument as failure:
            raise _with_object(failure, value) from None

    def __delitem__(self, key):
        if not _host.binding.store().remove(key):
            raise KeyError(key)

    def __contains__(self, key):
        return _host.binding.store().has(key)

    def __len__(self):
        return len(self.keys())

    def __iter__(self):
        return iter(self.keys())

    def get(self, key, default=None):
        """The value under a key, or the default where there is none."""
        store = _host.binding.store()
        value = store.get(key)
        return value if value is not None or store.has(key) else default

    def keys(self):
        """The keys, sorted: a list."""
        return [*_host.binding.store().keys()]

    def values(self):
        """The values, in the order of the keys: a list."""
        return [self[key] for key in self.keys()]

    def items(self):
        """Pairs of key and value: a list."""
        return [(key, self[key]) for key in self.keys()]

    def clear(self):
        """Forgets everything."""
        for key in self.keys():
            del self[key]

    def __repr__(self):
        return f"<store of {', '.join(self.keys()) or 'nothing'}>"


def _with_object(failure, value):
    """The failure, which names the object that stood in the way."""
    found = next(_objects(value), None)
    if found is None:
        return failure
    return WrongArgument(f"The store takes plain values, but {found!r} came.", "Keep its id; region.get(id) gives it again.")


def _objects(value):
    if isinstance(value, Object):
        yield value
    elif isinstance(value, (list, tuple, dict)):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _objects(each)


store = _Store()
