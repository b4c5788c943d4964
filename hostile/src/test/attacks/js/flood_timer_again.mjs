// Has a timer call it as often as there is time for.
// limits: cpu=1s
// also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
// expect: limit cpu: .*
// unprotected: GAINED
import { args, every } from 'dispatcher';

const begin = Date.now();
every(0.001, () => {
    for (let n = 0; n < 1_000_000; n++) {
        // Nothing.
    }
    if (Date.now() - begin > 1000 * Number(args[0])) {
        console.log('GAINED a processor');
    }
});
