"""Moves its lamp and hears touches of it for as long as it is let; says to the proxy what it did and heard."""

from dispatcher import DispatcherError, args, every, region

CHANNEL = -4711
lamp = region.create("box", name=args[0], position=(1, 1, 25))
place = 0


def word(text):
    while True:
        try:
            region.call("ChatRequest", Message=text, Channel=CHANNEL)
            return
        except DispatcherError:
            pass


heard = 0


@lamp.on_touch
def touched(touch):
    global heard
    heard += 1
    word(f"heard {touch.face} {heard}")


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
