# Deletes everybody's objects.
# fence: own-objects
# also: fence .*
# expect: RuntimeError: Denied: The fence allows only own objects: DeleteAllObjectsRequest changes what is none\. [^;]+; [^;]+; Denied: The fence allows only own objects: this script did not make [\da-f-]+\. [^;]+; [^;]+$
# unprotected: unsafe: the neighbours want to keep theirs
from dispatcher import region

said = []
for work in (region.delete_all, lambda: region.fast().delete_all(), lambda: region.call("DeleteAllObjects"), lambda: region.call("DeleteAllObjectsRequest"),
             lambda: region.delete(region.find(".*"))):
    try:
        work()
    except Exception as e:
        said.append(f"{type(e).__name__}: {e}")
if not region.find("^Neighbour's lamp$"):
    print("GAINED an empty region")
raise RuntimeError("; ".join(dict.fromkeys(said)))
