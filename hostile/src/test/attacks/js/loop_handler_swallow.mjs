// Loops for ever in a handler, whatever is thrown into it.
// expect: limit handler-(cpu|time): [\d.]+ s of .*
// unprotected: GAINED
import { every, args } from 'dispatcher';

every(0.01, () => {
    const begin = Date.now();
    for (;;) {
        try {
            for (;;) {
                if (Date.now() - begin > 1000 * Number(args[0])) {
                    console.log('GAINED a processor');
                }
            }
        } catch {
            // Goes on.
        }
    }
});
