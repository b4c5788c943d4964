# Deletes everybody's objects.
# fence: own-objects
# also: fence .*
# expect: Denied: .*
# unprotected: unsafe: the neighbours want to keep theirs
from dispatcher import region

last = None
for work in (region.delete_all, lambda: region.fast().delete_all(), lambda: region.call("DeleteAllObjects"), lambda: region.call("DeleteAllObjectsRequest"),
             lambda: region.delete(region.find(".*"))):
    try:
        work()
    except Exception as e:
        last = e
if not region.find("^Neighbour's lamp$"):
    print("GAINED an empty region")
raise last
