"""Lets cars go round in circles and tells how many updates a second that took; 5000 cars are no trouble.

Arguments: [CARS] (200) [SECONDS] (5)
"""

import math
import time

from dispatcher import args, every, exit, region

cars = int(args[0]) if args else 200
seconds = float(args[1]) if len(args) > 1 else 5

LANES = 10
SPEED = 8  # metres a second

fleet = region.create_many(
    "box", [{"name": f"Car {n}", "position": (128, 128, 22), "size": (4, 2, 1.5), "color": "crimson"} for n in range(cars)]
)
# Without a tolerance every car is sent in every round, not only those that have left the straight line they were on.
swarm = region.swarm(fleet, tolerance=0)


def drive(now):
    """Writes into the swarm where the cars are."""
    positions, velocities, rotations = swarm.positions, swarm.velocities, swarm.rotations
    for n in range(cars):
        radius = 20 + 8 * (n % LANES)
        angle = 2 * math.pi * n / cars + SPEED / radius * now
        x, y = math.cos(angle), math.sin(angle)
        heading = (angle + math.pi / 2) / 2
        positions[n] = (128 + radius * x, 128 + radius * y, 22)
        velocities[n] = (-SPEED * y, SPEED * x, 0)
        rotations[n] = (0, 0, math.sin(heading), math.cos(heading))


start = time.monotonic()
sent = 0


@every(seconds=0.05)
def tick():
    global sent
    now = time.monotonic() - start
    if now > seconds:
        print(f"{cars} cars, {sent} updates in {now:.1f} s: {sent / now:.0f} updates/s")
        exit()
    drive(now)
    sent += swarm.flush()
