# Catches a failure of the host, and looks in it for what the host did.
# expect: WrongArgument: GetObjectDataRequest\.ObjectID takes an id \(a UUID with dashes\), but the text 'nonsense' came\.
# unprotected: unsafe: the same under every policy
from dispatcher import DispatcherError, region

try:
    region.get("nonsense").position
except DispatcherError as e:
    seen = e
chain = []
while seen is not None:
    chain.append(seen)
    for name in ("getStackTrace", "stack_trace", "getCause", "java_exception"):
        if hasattr(seen, name):
            print("GAINED", name, getattr(seen, name))
    seen = seen.__cause__ or seen.__context__
raise chain[0]
