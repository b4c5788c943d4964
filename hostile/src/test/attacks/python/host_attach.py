# Puts objects of its own in the place of the library, which the host then calls.
# limits: cpu=1s
# expect: Not possible here: The guest library has no function structure
# unprotected: unsafe: it gains nothing but its own end
from dispatcher import _host, region


class Evil:
    def __getattr__(self, name):
        return lambda *values: Evil()

    def __call__(self, *values):
        return self


for value in list(vars(_host).values()):
    if hasattr(value, "attach"):
        value.attach(Evil())
print("GAINED" if isinstance(region.find("x"), Exception) else "", region.find("x"))
raise RuntimeError("the library is in its place")
