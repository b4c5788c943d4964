"""A lamp that answers a touch: it changes its colour and says who touched it."""

from dispatcher import Touch, region

COLORS = ["gold", "skyblue", "tomato"]

lamp = region.create("sphere", name="Lamp", position=(128, 128, 25), color=COLORS[0])
touches = 0


@lamp.on_touch
def touched(touch: Touch) -> None:
    global touches
    touches += 1
    lamp.paint(COLORS[touches % len(COLORS)])
    region.say(f"{lamp.name} was touched {touches} times, now by {touch.avatar}")


print(f"{lamp.name} waits to be touched in {region.name}")
