// Goes on for ever in reactions to promises that a handler has begun.
// expect: limit (handler-(cpu|time): [\d.]+ s of |memory: [\d.]+ MiB of 96 MiB).*
// unprotected: GAINED
import { after, args } from 'dispatcher';

after(0.01, async () => {
    const begin = Date.now();
    for (;;) {
        await null;
        if (Date.now() - begin > 1000 * Number(args[0])) {
            console.log('GAINED a processor');
        }
    }
});
