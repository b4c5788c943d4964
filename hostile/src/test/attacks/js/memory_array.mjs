// Fills arrays with more elements than there is memory.
// limits: cpu=20s
// expect: (limit memory: .*|RangeError: .*)
// unprotected: GAINED
import { after, args } from 'dispatcher';

const held = Array.from({ length: 10 }, () => new Array(4_000_000).fill({}));
await new Promise(done => after(Number(args[0]), done));
console.log('GAINED', held.length * 4, 'million places');
