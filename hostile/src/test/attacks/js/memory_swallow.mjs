// Fills the memory, and goes on when there is none.
// limits: cpu=20s handler-cpu=20s handler-time=10s
// stops-neighbours: many allocations one after the other
// expect: limit memory: .*
// unprotected: GAINED
import { args, every } from 'dispatcher';

const held = [];
const begin = Date.now();
every(0.001, () => {
    try {
        if (held.length < 200) {
            held.push(new Uint8Array(1 << 20).fill(1));
        } else if (Date.now() - begin > 1000 * Number(args[0])) {
            console.log('GAINED 200 MiB');
        }
    } catch {
        // Goes on.
    }
});
