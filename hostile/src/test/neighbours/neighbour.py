# Tells its own pace: one point whenever it was served.
from dispatcher import every, region

lamp = region.create("box", name="Neighbour's lamp", position=(20, 20, 25))


@every(seconds=0.02)
def tick():
    lamp.position
    print(".", end="", flush=True)
