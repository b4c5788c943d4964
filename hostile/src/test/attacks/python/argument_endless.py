# Hands the library lists that have no end.
# limits: cpu=4s
# also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# long: it takes as much as it can
# expect: limit (cpu|memory|objects|calls|calls-in-flight|message-size): .*
# unprotected: unsafe: it gains nothing but its own end
import itertools

from dispatcher import region

region.create_many(itertools.repeat({"shape": "box"}))
