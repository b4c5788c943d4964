"""Scripts that control a region: make objects, move them, react to touches.

    from dispatcher import region, every, log

    lamp = region.create("box", name="Lamp", position=(128, 128, 25), color="white")

    @lamp.on_touch
    def toggled(touch):
        region.say(f"{lamp.name} touched by {touch.avatar}")

    @every(seconds=0.5)
    def drift():
        x, y, z = lamp.position
        lamp.move_to((x + 0.1, y, z))

Positions are metres in the region's coordinates (x east, y north, z up), rotations quaternions (x, y, z, w), colours a
name such as "red", "#rrggbb" or three numbers from 0 to 1. Handlers run one at a time, in order, on the script's one
thread; no locks are needed. The script ends when its main code has finished and no handler or timer is left, or on exit().
"""

from ._errors import (
    BadAnswer,
    Denied,
    DispatcherError,
    NotAuthorized,
    Refused,
    TimedOut,
    TooLarge,
    Unreachable,
    Unsupported,
    WrongArgument,
)
from ._log import log
from ._region import region
from ._script import args, exit
from ._timers import after, every

__all__ = [
    "BadAnswer",
    "Denied",
    "DispatcherError",
    "NotAuthorized",
    "Refused",
    "TimedOut",
    "TooLarge",
    "Unreachable",
    "Unsupported",
    "WrongArgument",
    "after",
    "args",
    "every",
    "exit",
    "log",
    "region",
]
