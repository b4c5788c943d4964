// Loops for ever in a getter that the library reads.
// limits: cpu=1s
// expect: limit cpu: [\d.]+ s of 1 s(?!.*cannot be cut off).*
// unprotected: GAINED
import { args, region } from 'dispatcher';

const begin = Date.now();
await region.create('box', {
    get position() {
        for (;;) {
            if (Date.now() - begin > 1000 * Number(args[0])) {
                console.log('GAINED a processor');
            }
        }
    },
});
