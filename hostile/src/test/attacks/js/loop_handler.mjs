// Loops for ever in a handler of a timer.
// expect: limit handler-(cpu|time): [\d.]+ s of .*
// unprotected: GAINED
import { after, args } from 'dispatcher';

after(0.01, () => {
    const begin = Date.now();
    for (;;) {
        if (Date.now() - begin > 1000 * Number(args[0])) {
            console.log('GAINED a processor');
        }
    }
});
