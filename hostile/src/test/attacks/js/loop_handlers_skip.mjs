// Loops for ever in every handler of a timer, where only the handler is cut off: all of them together must not go on for ever.
// limits: handler-time=10s cpu=2s
// reaction: skip
// expect: limit cpu: [\d.]+ s of .*
// also: .*the handler was cut off, the script goes on.*
// unprotected: GAINED
import { every, args } from 'dispatcher';

const begin = Date.now();
every(0.01, () => {
    for (;;) {
        if (Date.now() - begin > 1000 * Number(args[0])) {
            console.log('GAINED a processor');
        }
    }
});
