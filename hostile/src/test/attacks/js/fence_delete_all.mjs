// Deletes everybody's objects.
// fence: own-objects
// also: fence .*
// expect: Denied: .*
// unprotected: unsafe: the neighbours want to keep theirs
import { region } from 'dispatcher';

let last;
for (const work of [() => region.deleteAll(), () => region.fast().deleteAll(), () => region.call('DeleteAllObjects'), () => region.call('DeleteAllObjectsRequest'), async () => region.delete(await region.find('.*'))]) {
    try {
        await work();
    } catch (error) {
        last = error;
    }
}
if ((await region.find("^Neighbour's lamp$")).length === 0) {
    console.log('GAINED an empty region');
}
throw last;
