// Awaits for ever in a circle, so that no other handler gets its turn.
// limits: cpu=1s
// expect: limit (cpu: [\d.]+ s of 1 s|memory: [\d.]+ MiB of 96 MiB)(?!.*cannot be cut off).*
// unprotected: GAINED
import { args } from 'dispatcher';

const begin = Date.now();
for (;;) {
    await null;
    if (Date.now() - begin > 1000 * Number(args[0])) {
        console.log('GAINED a processor');
    }
}
