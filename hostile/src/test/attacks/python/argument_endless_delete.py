# Hands the library a list of objects to be deleted that has no end.
# limits: cpu=4s
# also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# expect: WrongArgument: DeleteObjectRequest\.ObjectID takes an id \(a UUID with dashes\), but an object of type repeat came\.
# unprotected: unsafe: it gains nothing but its own end
import itertools

from dispatcher import region

region.delete(itertools.repeat(region.create("box")))
