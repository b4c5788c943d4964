# Puts code of its own into the function that explains its error to the host, which then says what is no explanation.
# expect: x$
# unprotected: unsafe: the same under every policy
import sys

kinds = ["\0", ["x"], [5], [], None, [["x"]] * 3, ["x", ["\0", "f", 1, 1, 1]], ["x", ["/a", "f", 2**70, -1, 1e300]]]


class Endless(list):
    def __len__(self):
        return 2**62

    def __getitem__(self, place):
        return ["/x", "f", 1, 1, 1]


kinds.append(Endless(["x"]))
sys.kinds = kinds


def told(error, library):
    import sys

    return sys.kinds.pop()


sys.modules["dispatcher._trace"].explain.__code__ = told.__code__
from dispatcher import after


def fail():
    undefined_name


for _ in range(len(kinds) - 1):
    after(0.01, fail)
after(1, exit)
