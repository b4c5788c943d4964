# Hands the host a sequence that lies about its length.
# limits: cpu=2s
# expect: RuntimeError: Object; OverflowError: cannot fit 'int' into an index-sized integer; WrongArgument: ChatRequest\.Message takes a text, but the list \[1, 1, 1\] came\.
# unprotected: unsafe: it gains nothing but its own end
from dispatcher import region


class Liar(list):
    def __len__(self):
        return 2**62

    def __getitem__(self, index):
        return 1.0

    def __iter__(self):
        yield from (1.0, 1.0, 1.0)


said = []
for work in (lambda: region.create("box", position=Liar()), lambda: region.move([Liar()]), lambda: region.call("ChatRequest", Message=Liar())):
    try:
        said.append(type(work()).__name__)
    except Exception as e:
        said.append(f"{type(e).__name__}: {e}")
raise RuntimeError("; ".join(said))
