"""Lets cars go round in circles and tells how many updates a second that took.

Arguments: [CARS] (200) [SECONDS] (5)
"""

import math
import time

from dispatcher import args, every, exit, region

cars = int(args[0]) if args else 200
seconds = float(args[1]) if len(args) > 1 else 5

LANES = 10
SPEED = 8  # metres a second


def place(number, now):
    """Where a car is: position, rotation and velocity."""
    radius = 20 + 8 * (number % LANES)
    angle = 2 * math.pi * number / cars + SPEED / radius * now
    x, y = math.cos(angle), math.sin(angle)
    heading = (angle + math.pi / 2) / 2
    return (
        (128 + radius * x, 128 + radius * y, 22),
        (0, 0, math.sin(heading), math.cos(heading)),
        (-SPEED * y, SPEED * x, 0),
    )


fleet = [
    region.create("box", name=f"Car {n}", position=place(n, 0)[0], size=(4, 2, 1.5), color="crimson") for n in range(cars)
]
start = time.monotonic()
sent = 0


@every(seconds=0.05)
def drive():
    global sent
    now = time.monotonic() - start
    if now > seconds:
        print(f"{cars} cars, {sent} updates in {now:.1f} s: {sent / now:.0f} updates/s")
        exit()
    region.move([(car, *place(n, now)) for n, car in enumerate(fleet)], batch=50)
    sent += cars
