# Does things for the first time where the stack is full, so that they can never be done in this process again: a virtual machine
# tries to initialize a class once.
# limits: cpu=20s
# also: limit (cpu|memory): .*
# cannot-cut: a stack of Python that is filled again and again
# long: it fills the stack some 700 times, and leaves it each time
# expect: -
# expect-isolated: The (?:language's interpreter failed inside of itself|host failed, since its virtual machine was out of stack or memory at a bad moment)\.
# unprotected: unsafe: it spoils the host in which all attacks are tried
FIRSTS = [
    lambda: (3 ** 70) % 7, lambda: divmod(-7.5, 2), lambda: f"{3.14159:>10.2f}{255:#x}{'a'!r}", lambda: "%s %5d %e" % ("a", 3, 2.0),
    lambda: [x * x for x in range(5) if x % 2], lambda: {x: y for x, y in zip("ab", [1, 2])}, lambda: {1, 2} ^ {2, 3},
    lambda: sorted([3, 1, 2], key=lambda x: -x), lambda: list(map(str, filter(None, [0, 1]))), lambda: "a,b".split(",")[::-1],
    lambda: b"\x01\x02".hex() + bytes.fromhex("ff").decode("latin-1"), lambda: memoryview(bytearray(8)).cast("i")[0],
    lambda: int("ff", 16).bit_length(), lambda: (1.5).as_integer_ratio(), lambda: complex(1, 2) * 1j, lambda: round(2.675, 2),
    lambda: type("A", (object,), {"__slots__": ("x",)})(), lambda: [*(i for i in (1, 2))], lambda: eval("lambda *a, k=1, **b: (a, k, b)")(1, k=2),
    lambda: "Straße".casefold().encode("utf-16"), lambda: isinstance(1, (int, str)) and issubclass(bool, int),
    lambda: getattr(object(), "x", None), lambda: frozenset([1]) | {2}, lambda: slice(1, 2, 3).indices(5), lambda: hash((1, "a", 2.0)),
    lambda: max([1, 2], default=0) + sum([0.1] * 3) + min("ab", key=ord).__len__(), lambda: str(b"a", "ascii").translate({97: "b"}),
    lambda: super(bool, True).__add__(1), lambda: property(lambda self: 1).__get__(object()), lambda: any(reversed([0, 1])),
    lambda: repr([{"a": (1, None, ...)}]), lambda: dict(a=1) | {"b": 2}, lambda: "x".join(str(n) for n in range(3)).partition("x"),
    lambda: exec("match {'a': [1, 2]}:\n  case {'a': [x, *_]}: pass\n"), lambda: exec("async def f(): pass\nf().close()"),
    lambda: exec("class A:\n  def __enter__(self): return self\n  def __exit__(self, *a): return True\nwith A() as a: raise ValueError"),
]


def fill(first):
    try:
        fill(first)
    except RecursionError:
        first()


for first in FIRSTS:
    for _ in range(20):
        try:
            fill(first)
        except Exception:
            pass
spoiled = 0
for first in FIRSTS:
    try:
        first()
    except BaseException:
        spoiled += 1
print(f"GAINED {spoiled}" if spoiled else "nothing")
