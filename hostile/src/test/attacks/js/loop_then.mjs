// Is awaited, and loops for ever when it is asked for its then.
// limits: cpu=1s
// expect: limit (cpu: [\d.]+ s of 1 s|memory: [\d.]+ MiB of 96 MiB)(?!.*cannot be cut off).*
// unprotected: GAINED
import { args } from 'dispatcher';

const begin = Date.now();
await {
    get then() {
        for (;;) {
            if (Date.now() - begin > 1000 * Number(args[0])) {
                console.log('GAINED a processor');
            }
        }
    },
};
