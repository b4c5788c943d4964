"""The sun of a region."""

from ._checks import number
from ._errors import WrongArgument
from ._names import Named
from ._operations import operation

_FIELDS = {
    "hour": "CurrentTime",
    "day_length": "DayLength",
    "year_length": "YearLength",
    "horizon_shift": "HorizonShift",
    "day_share": "DayTimeSunHourScale",
}


class Sun(Named, dict):
    """How the sun moved when it was asked for: sun.hour or sun["hour"].

    hour:          the time of day, 0 to 24
    day_length:    hours
    year_length:   days
    horizon_shift: shift of the horizon
    day_share:     share of day and night
    """

    __slots__ = ()

    def __getattr__(self, name):
        return self[name] if name in self else super().__getattr__(name)

    def __dir__(self):
        return [*super().__dir__(), *self]


class RegionSun(Named):
    """The sun of a region: hour, day_length, year_length, horizon_shift and day_share can be read and assigned.

    Each reading asks the region; get() gives them all at once, set() sets several.
    """

    __slots__ = ("region",)

    def __init__(self, region):
        self.region = region

    @operation
    def get(self):
        """How the sun moves now: a Sun."""
        return (yield from self._get())

    @operation
    def set(self, *, hour=None, day_length=None, year_length=None, horizon_shift=None, day_share=None):
        """Changes what is given and keeps the rest.

        hour: the time of day, taken modulo 24. None of the others can be made 0, which means "unchanged" to a region.
        """
        given = {
            "hour": hour,
            "day_length": day_length,
            "year_length": year_length,
            "horizon_shift": horizon_shift,
            "day_share": day_share,
        }
        yield from self._set({name: number(name, each) for name, each in given.items() if each is not None})

    def _get(self):
        answer = yield self.region._ask("GetSunParametersRequest", {})
        return Sun((name, answer[field]) for name, field in _FIELDS.items())

    def _set(self, given):
        unsayable = [name for name, value in given.items() if value <= 0 and name != "hour"]
        if unsayable or "hour" not in given:
            # The time of day is always set by this message, so it is read where it shall stay.
            now = yield from self._get()
            given = {"hour": now["hour"], **given}
            for name in unsayable:
                if given[name] != now[name]:
                    raise WrongArgument(f"{name} takes a number above 0, but the number {given[name]} came.")
        yield self.region._tell("SetSunParametersRequest", {_FIELDS[name]: value for name, value in given.items()})

    @operation
    def _read(self, name):
        return (yield from self._get())[name]

    hour = property(lambda self: self._read("hour"), lambda self, hour: self._assign("hour", hour))
    day_length = property(lambda self: self._read("day_length"), lambda self, hours: self._assign("day_length", hours))
    year_length = property(lambda self: self._read("year_length"), lambda self, days: self._assign("year_length", days))
    horizon_shift = property(
        lambda self: self._read("horizon_shift"), lambda self, shift: self._assign("horizon_shift", shift)
    )
    day_share = property(lambda self: self._read("day_share"), lambda self, share: self._assign("day_share", share))

    def _assign(self, name, value):
        self.set(**{name: number(name, value)})

    def __repr__(self):
        return f"<Sun of {self.region!r}>"
