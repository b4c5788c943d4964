// Fails a thousand times a second.
// limits: cpu=2s
// expect: ReferenceError: nowhere is not defined
// also: .*failed again \d+ times|(The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
// unprotected: unsafe: the errors are counted under every policy
import { every, exit } from 'dispatcher';

let count = 0;
every(0.001, () => {
    if (++count === 300) {
        exit();
    }
    nowhere();
});
