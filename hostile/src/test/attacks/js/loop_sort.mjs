// Sorts numbers with a comparison that takes its time.
// limits: cpu=1s
// expect: limit cpu: [\d.]+ s of 1 s(?!.*cannot be cut off).*
// unprotected: GAINED
import { args } from 'dispatcher';

const begin = Date.now();
Array.from({ length: 10_000 }, (_, n) => n).sort(() => {
    for (let n = 0; n < 100_000; n++) {
        if (Date.now() - begin > 1000 * Number(args[0])) {
            console.log('GAINED a processor');
        }
    }
    return 1;
});
