# Builds outside of its box: at once, later, moving, and with numbers that are none.
# fence: box own-objects
# limits: cpu=20s
# also: fence .*
# expect: RuntimeError: Denied: The fence allows places from \[0, 0, 0\] to \[64, 64, 64\] only: \[200, 200, 30\] is outside\. [^;]+; whoever runs the script sets this fence: box\.; WrongArgument: SetObjectPositionRequest\.Position takes three numbers \[x, y, z\], but the list \[NaN, NaN, NaN\] came\. Its element \[0\] is not finite\.$
# unprotected: GAINED
from dispatcher import region

lamp = region.create("box", position=(30, 30, 30))
far = (200.0, 200.0, 30.0)
said = []
for work in (lambda: region.create("box", position=far), lambda: lamp.move_to(far), lambda: region.move([(lamp, far)]), lambda: lamp.fast().move_to(far),
             lambda: lamp.clone(position=far), lambda: region.fast(datagrams=True).get(lamp.id).move_to(far), lambda: lamp.move_to((float("nan"),) * 3),
             lambda: region.call("SetObjectPositionRequest", ObjectID=lamp.id, Position=list(far))):
    try:
        work()
    except Exception as e:
        said.append(f"{type(e).__name__}: {e}")
swarm = region.swarm([lamp])
swarm.positions[0] = far
try:
    swarm.flush()
except Exception as e:
    said.append(f"{type(e).__name__}: {e}")
if region.find(".*", near=far, within=5):
    print("GAINED a place outside", flush=True)
raise RuntimeError("; ".join(dict.fromkeys(said)))
