"""Moves its lamp and hears touches of it for as long as it is let; says to the proxy what it did and heard."""

from dispatcher import DispatcherError, args, every, region

CHANNEL = -4711
place = 0
heard = 0


def patiently(function):
    """Again and again: the region and the machine may be busy."""
    while True:
        try:
            return function()
        except DispatcherError:
            pass


def word(text):
    patiently(lambda: region.call("ChatRequest", Message=text, Channel=CHANNEL))


def touched(touch):
    global heard
    heard += 1
    word(f"heard {touch.face} {heard}")


lamp = patiently(lambda: region.create("box", name=args[0], position=(1, 1, 25)))
patiently(lambda: lamp.on_touch(touched))


@region.on_lost
def lost(loss):
    word(f"lost {loss.began}")


@region.on_restored
def restored(gap):
    word(f"restored {gap.cause} {gap.began} {gap.ended}")


@every(0.1)
def step():
    global place
    place = place % 200 + 1
    try:
        lamp.move_to((place, 1, 25))
        word(f"moved {lamp.id} {place}")
        futures = [region.submit(lambda: lamp.position) for _ in range(3)]
        for future in futures:
            future.result()
    except DispatcherError as failure:
        word(f"failed {type(failure).__name__}")


word(f"ready {lamp.id}")
