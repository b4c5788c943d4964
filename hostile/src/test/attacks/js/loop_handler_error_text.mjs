// Fails in a handler with an error whose text takes for ever.
// expect: limit handler-(cpu|time): [\d.]+ s of .*
// unprotected: GAINED
import { after, args } from 'dispatcher';

const begin = Date.now();
after(0.01, () => {
    const error = new Error('x');
    for (const key of ['message', 'name', 'stack', 'toString']) {
        Object.defineProperty(error, key, {
            get() {
                for (;;) {
                    if (Date.now() - begin > 1000 * Number(args[0])) {
                        console.log('GAINED a processor');
                    }
                }
            },
        });
    }
    throw error;
});
