"""Hears touches. Those of the numbers -1 and -2 (the touched point's x) ask what was heard: all with their times, or how many."""

import json
import time

from dispatcher import region

heard = []
target = region.create("box", name="Target")


@target.on_touch
def touched(touch):
    now = time.time_ns()
    number = touch.position[0]
    if number >= 0:
        heard.append((int(number), now))
    else:
        print(json.dumps(heard if number == -1 else len(heard)), flush=True)
        heard.clear()


print(json.dumps({"ready": target.id}), flush=True)
