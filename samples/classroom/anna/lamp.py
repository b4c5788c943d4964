"""A lamp that changes its colour, and says who touched it."""

from dispatcher import region, every, log

COLORS = ["gold", "white", "orange"]

lamp = region.create("box", name="Anna's lamp", position=(20, 20, 25), color=COLORS[0])
log("the lamp is there")
turn = 0


@lamp.on_touch
def touched(touch):
    log(f"touched by {touch.avatar}")


@every(seconds=1)
def change():
    global turn
    turn += 1
    lamp.paint(COLORS[turn % len(COLORS)])
