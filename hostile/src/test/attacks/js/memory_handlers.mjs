// Holds a little more in every call of a timer's handler.
// limits: handler-time=10s handler-cpu=10s cpu=20s
// stops-neighbours: many allocations one after the other
// expect: (limit memory: .*|RangeError: .*)
// unprotected: GAINED
import { args, every } from 'dispatcher';

const held = [];
const begin = Date.now();

every(0.02, () => {
    held.push(new Uint8Array(4 << 20).fill(1));
    if (held.length > 50 && Date.now() - begin > 1000 * Number(args[0])) {
        console.log('GAINED', 4 * held.length, 'MiB');
    }
});
