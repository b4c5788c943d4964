"""Goes through faults: each argument is a case, NAME/WAY/EXPECTED."""

from dispatcher import DispatcherError, args, every, exit, region

CHANNEL = -4711
lamp = region.create("box", name="Lamp", position=(1, 1, 25))
mark = region.create("box", name="Mark", position=(1, 2, 25))
heard = {}
lost = []
gaps = []
away = False
place = 1
marks = 1
touches = 0


@lamp.on_touch
def touched(touch):
    heard[touch.face] = heard.get(touch.face, 0) + 1


@region.on_lost
def left(loss):
    global away
    away = True
    lost.append(loss.reason)


@region.on_restored
def came_back(gap):
    global away
    away = False
    gaps.append(gap.cause)


def word(text):
    region.call("ChatRequest", Message=text, Channel=CHANNEL)


def kind(function):
    try:
        function()
        return "ok"
    except DispatcherError as failure:
        return type(failure).__name__


def move(which=lamp):
    global place
    place = place % 200 + 1
    which.move_to((place, 1, 25))


def touch():
    global touches
    touches += 1
    return touches, kind(lambda: region.call("TouchObjectRequest", ObjectID=lamp.id, Surface={"FaceIndex": touches}))


def soon(function, tries=2000):
    """Again and again until it works."""
    for _ in range(tries):
        result = kind(function)
        if result == "ok":
            return
        yield


def hearing():
    """Touches until one is heard; each that was acknowledged while the region was there is heard once."""
    for _ in range(2000):
        number, answer = touch()
        for _ in range(40):
            if heard.get(number):
                return
            yield


def arriving():
    """Until what was sent as datagrams before has arrived, or is lost."""
    global marks
    marks = marks % 200 + 1
    for _ in range(500):
        kind(lambda: mark.fast(datagrams=True).move_to((marks, 2, 25)))
        for _ in range(20):
            if round(mark.position[0]) == marks:
                return
            yield


def together():
    futures = [region.submit(move) for _ in range(3)]
    return "+".join(sorted(kind(future.result) for future in futures))


def one(name, way):
    if way == "command":
        yield from soon(lambda: word(f"wire {name}"))
        result = kind(move)
        if result == "ok" and round(lamp.position[0]) != place:
            result = "lost an acknowledged move"
    elif way == "question":
        yield from soon(lambda: word(f"wire {name}"))
        result = kind(lambda: lamp.position)
    elif way == "together":
        yield from soon(lambda: word(f"wire {name}"))
        result = together()
    elif way == "fast":
        yield from soon(lambda: word(f"wire {name}"))
        kind(lambda: mark.fast().move_to((place, 2, 25)))
        yield from soon(lambda: word("spent"))
        result = "sent"
    elif way == "event":
        yield from soon(lambda: word(f"wire {name}"))
        number, _ = touch()
        yield from hearing()
        result = "heard" if heard.get(number, 0) <= 1 else "heard twice"
    elif way == "callback":
        yield from soon(lambda: word(f"callback {name}"))
        number, _ = touch()
        yield from hearing()
        for _ in range(20):
            yield
        result = str(heard.get(number, 0))
    elif way == "datagram":
        yield from soon(lambda: word(f"datagram {name}"))
        kind(lambda: move(lamp.fast(datagrams=True)))
        yield from arriving()
        yield from arriving()
        result = "arrived" if round(lamp.position[0]) == place else "lost"
    else:
        # What an earlier case has brought about is not of this one.
        while away:
            yield
        gaps.clear()
        lost.clear()
        yield from soon(lambda: word(f"region {name}"))
        for _ in range(15000):
            if gaps or way == "silent":
                break
            kind(lambda: lamp.position)
            yield
        yield from soon(move)
        yield from hearing()
        result = "+".join(["lost"] * len(lost) + gaps) if way != "silent" else "heard"
        yield from soon(lambda: word("region whole"))
    return result


def all_cases():
    for case in args:
        name, way, expected = case.split("/")
        for tries in range(1, 4):
            try:
                result = yield from one(name, way)
            except DispatcherError as failure:
                result = type(failure).__name__
            good = kind(lambda: lamp.position)
            if "TimedOut" not in result or result == expected:
                break
        for _ in range(500):
            if kind(lambda: word("clean")) == "ok":
                clean = "clean"
                break
            clean = "not clean"
            yield
        print(f"{name}/{way} {result} {good} {clean} {tries}", flush=True)
    exit()


cases = all_cases()


@every(0.002)
def step():
    next(cases)
