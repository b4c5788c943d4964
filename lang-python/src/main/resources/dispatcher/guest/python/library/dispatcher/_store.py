"""What the script keeps for its next run."""

from . import _host
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
        _host.binding.store().put(key, value)

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


store = _Store()
