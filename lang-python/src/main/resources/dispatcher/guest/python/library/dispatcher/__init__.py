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
from ._events import Handler, Move, Touch
from ._log import log
from ._names import suggestion
from ._objects import Object
from ._parts import Part
from ._region import Region, region
from ._script import args, exit
from ._timers import after, every

#: What is loaded when it is first asked for, with its module.
_LATER = {
    "Asset": "_assets",
    "Avatar": "_avatars",
    "Change": "_watch",
    "Future": "_futures",
    "Gap": "_contact",
    "Gone": "_contact",
    "Item": "_inventory",
    "Loss": "_contact",
    "Swarm": "_swarm",
    "connect": "_connect",
    "store": "_store",
}

__all__ = [
    "Asset",
    "Avatar",
    "BadAnswer",
    "Change",
    "Denied",
    "DispatcherError",
    "Future",
    "Gap",
    "Gone",
    "Handler",
    "Item",
    "Loss",
    "Move",
    "NotAuthorized",
    "Object",
    "Part",
    "Refused",
    "Region",
    "Swarm",
    "TimedOut",
    "TooLarge",
    "Touch",
    "Unreachable",
    "Unsupported",
    "WrongArgument",
    "after",
    "args",
    "connect",
    "every",
    "exit",
    "log",
    "region",
    "store",
]


def __getattr__(name):
    if name in _LATER:
        module = __import__(f"{__name__}.{_LATER[name]}", fromlist=[name])
        value = globals()[name] = getattr(module, name)
        return value
    question = "" if name.startswith("_") else suggestion(name, __all__)
    raise AttributeError(f"module 'dispatcher' has no attribute '{name}'. {question}".strip(), name=name)


def __dir__():
    return __all__
