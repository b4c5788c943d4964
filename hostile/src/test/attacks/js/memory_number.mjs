// Fills the memory with numbers.
// limits: cpu=20s
// expect: (limit memory: .*|RangeError: .*)
// unprotected: GAINED
import { after, args } from 'dispatcher';

const held = Array.from({ length: 20 }, (_, n) => 1n << (80_000_000n + BigInt(n)));
await new Promise(done => after(Number(args[0]), done));
console.log('GAINED', held.length, 'huge numbers');
