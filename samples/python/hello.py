"""Makes a lamp, moves it, says so, and prints what it saw."""

from dispatcher import region

lamp = region.create("box", name="Lamp", position=(128, 128, 25), color="gold")
print(f"{region.name}: made {lamp.name} at {lamp.position}")

lamp.move_to((130, 128, 26))
region.say(f"{lamp.name} moved to {lamp.position}")
print(f"{region.name}: moved {lamp.name} to {lamp.position}")
