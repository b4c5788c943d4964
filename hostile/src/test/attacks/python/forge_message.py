# Sends messages that call themselves lines of the host about another script, which the host tells in its failure.
# fence: allow=ChatRequest
# also: \w+Error: .*|Denied: .*|fence .*
# expect: WrongArgument: There is no request 'DeleteObjectRequest$
# unprotected: unsafe: errors are told alike under every policy
from dispatcher import region

last = None
for name in ("x\n12:00:00 ERROR neighbour.py: limit memory: 9 MiB\x1b[2J", "DeleteObjectRequest\r12:00:00 ERROR neighbour.py: x"):
    try:
        region.call(name, **{"ObjectID\n12:00:00 ERROR neighbour.py: x": "\n12:00:00 ERROR neighbour.py: y"})
        print("GAINED an answer")
    except Exception as e:
        last = e
raise last
