"""The arguments of calls."""


def asynchronous(async_, old):
    """What a call says of `async`, a word that programs can no longer write as a name: True, False or None."""
    if old:
        async_ = old.pop("async", async_)
        if old:
            raise TypeError(f"There is no argument {next(iter(old))!r}.")
    return None if async_ is None else bool(async_)


def plain(value):
    """A value as a message holds it: text for ids and octets, dicts for items; also inside a list."""
    return [_one(each) for each in value] if isinstance(value, (list, tuple, set, frozenset)) else _one(value)


def filled(coordinate):
    """A coordinate; None where it is empty."""
    return coordinate if coordinate is not None and len(coordinate) else None


def _one(value):
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, (bytes, bytearray)):
        return value.decode("ascii", "replace")
    if hasattr(value, "ConvertForEncoding"):
        return value.ConvertForEncoding()
    return str(value) if type(value).__name__ == "UUID" else getattr(value, "_dispatcher_id", value)
