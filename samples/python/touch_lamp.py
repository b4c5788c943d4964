from dispatcher import region, every, log

lamp = region.create("box", name="Lamp", position=(128, 128, 25), color="white")

@lamp.on_touch
def toggled(touch):
    region.say(f"{lamp.name} touched by {touch.avatar}")

@every(seconds=0.5)
def drift():
    x, y, z = lamp.position
    lamp.move_to((x + 0.1, y, z))
