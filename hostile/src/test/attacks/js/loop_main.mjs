// Loops for ever in its main code.
// limits: cpu=1s
// expect: limit cpu: [\d.]+ s of 1 s(?!.*cannot be cut off).*
// unprotected: GAINED
import { args } from 'dispatcher';

const begin = Date.now();
for (;;) {
    if (Date.now() - begin > 1000 * Number(args[0])) {
        console.log('GAINED a processor for', args[0], 'seconds');
    }
}
