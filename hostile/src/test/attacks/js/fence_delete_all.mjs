// Deletes everybody's objects.
// fence: own-objects
// also: fence .*
// expect: Error: Denied: The fence allows only own objects: DeleteAllObjectsRequest changes what is none\. [^;]+; [^;]+; Denied: The fence allows only own objects: this script did not make [\da-f-]+\. [^;]+; [^;]+$
// unprotected: unsafe: the neighbours want to keep theirs
import { region } from 'dispatcher';

const said = new Set();
for (const work of [() => region.deleteAll(), () => region.fast().deleteAll(), () => region.call('DeleteAllObjects'), () => region.call('DeleteAllObjectsRequest'), async () => region.delete(await region.find('.*'))]) {
    try {
        await work();
    } catch (error) {
        said.add(String(error));
    }
}
if ((await region.find("^Neighbour's lamp$")).length === 0) {
    console.log('GAINED an empty region');
}
throw new Error([...said].join('; '));
