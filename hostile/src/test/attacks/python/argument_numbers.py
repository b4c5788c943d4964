# Hands the host numbers that are none.
# expect: RuntimeError: (WrongArgument: (SetObjectPositionRequest\.Position takes three numbers \[x, y, z\]|SetTerrainHeightRequest\.Height takes a number), but [^;]+ came\.( Its element \[0\] is not finite\.)?(; |$)){8}$
# unprotected: unsafe: it gains nothing but its own end
from dispatcher import region

lamp = region.create("box")
said = []
for number in (float("nan"), float("inf"), -1e308, 10**400, -(10**400)):
    for call in (lambda: lamp.move_to((number, number, number)), lambda: region.terrain.__setitem__((0, 0), number)):
        try:
            call()
        except Exception as e:
            said.append(f"{type(e).__name__}: {e}")
raise RuntimeError("; ".join(dict.fromkeys(said)))
