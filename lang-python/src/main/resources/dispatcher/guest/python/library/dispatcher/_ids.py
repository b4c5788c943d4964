"""Ids that the library chooses, since the region does not tell those of many objects."""

import posix

_LENGTH = 36
_VARIANTS = "89ab"


def new_ids(count):
    """That many new ids, text."""
    digits = posix.urandom(16 * count).hex()
    return [_id(digits[at : at + 32]) for at in range(0, 32 * count, 32)]


def is_id(value):
    """Whether it looks like an id rather than a name."""
    return isinstance(value, str) and len(value) == _LENGTH and value.count("-") == 4


def _id(digits):
    variant = _VARIANTS[int(digits[16], 16) & 3]
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:]}"
