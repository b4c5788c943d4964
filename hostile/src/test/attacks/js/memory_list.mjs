// Fills the memory with a list that grows without end.
// limits: cpu=20s
// stops-neighbours: many allocations one after the other
// expect: (limit memory: .*|RangeError: .*)
// unprotected: GAINED
import { after, args } from 'dispatcher';

const held = [];
const begin = Date.now();
while (held.length < 200 || Date.now() - begin < 1000 * Number(args[0])) {
    held.push(new Uint8Array(1 << 20).fill(1));
    await new Promise(done => after(0.005, done));
}
console.log('GAINED', held.length, 'MiB');
