// Fills the memory with what only weak tables, closures, generators and typed arrays hold.
// limits: cpu=20s
// long: it takes as much as it can
// expect: (limit memory: .*|RangeError: .*|.*[Mm]emory.*)
// unprotected: GAINED
import { after, args } from 'dispatcher';

const weak = new WeakMap();
const keys = [];
const held = [];
for (let number = 0; number < 600; number++) {
    const key = {};
    keys.push(key);
    weak.set(key, new Uint8Array(200_000));
    const bytes = new Float64Array(25_000);
    held.push(function* () {
        yield bytes;
    }(), () => bytes);
}
after(2 + Number(args[0]), () => console.log('GAINED', keys.length + held.length, 'things'));
