# Hands a swarm numbers that are none, objects that are none, and a size without bounds.
# limits: cpu=20s
# reaction: skip
# also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed|limit calls-in-flight: (101 of 100|refused again)|limit calls: ).*
# long: fifty thousand objects are many
# expect: RuntimeError: WrongArgument: swarm takes objects or their ids, but nothing came\.; WrongArgument: swarm takes a list of objects, but <Object 'Box' [\da-f-]+> came\.; WrongArgument: The tolerance takes metres, 0 or more, but the number NaN came\.; WrongArgument: The tolerance takes metres, 0 or more, but the number -1\.0E308 came\.; WrongArgument: The position of the swarm's object 0 has a number that is not finite\.; IndexError: The swarm has 1 objects; there is no number 1000000000\.; Denied: limit calls-in-flight: 101 of 100
# unprotected: unsafe: it gains nothing but its own end
from dispatcher import region

lamp = region.create("box")
said = []
for work in (lambda: region.swarm([None]), lambda: region.swarm(lamp),
             lambda: region.swarm([lamp], tolerance=float("nan")).flush(), lambda: region.swarm([lamp], tolerance=-1e308).flush()):
    try:
        work()
    except Exception as e:
        said.append(f"{type(e).__name__}: {e}")
swarm = region.swarm([lamp])
swarm.positions.flat[0] = float("nan")
swarm.velocities.flat[1] = float("inf")
for work in (swarm.flush, lambda: swarm.positions.__setitem__(10**9, (1, 2, 3)), lambda: region.swarm([lamp] * 50_000).flush()):
    try:
        work()
    except Exception as e:
        said.append(f"{type(e).__name__}: {e}")
raise RuntimeError("; ".join(dict.fromkeys(said)))
