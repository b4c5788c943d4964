# Hands a swarm numbers that are none, objects that are none, and a size without bounds.
# limits: cpu=20s
# also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# long: fifty thousand objects are many
# expect: .+
# unprotected: unsafe: it gains nothing but its own end
from dispatcher import region

lamp = region.create("box")
last = None
for work in (lambda: region.swarm([lamp] * 50_000).flush(), lambda: region.swarm([None]), lambda: region.swarm(lamp),
             lambda: region.swarm([lamp], tolerance=float("nan")).flush(), lambda: region.swarm([lamp], tolerance=-1e308).flush()):
    try:
        work()
    except Exception as e:
        last = e
swarm = region.swarm([lamp])
swarm.positions.flat[0] = float("nan")
swarm.velocities.flat[1] = float("inf")
swarm.flush()
swarm.positions[10**9] = (1, 2, 3)
