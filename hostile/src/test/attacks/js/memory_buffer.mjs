// Takes one buffer that is larger than what it may have.
// limits: cpu=20s
// expect: (limit memory: .*|RangeError: .*)
// unprotected: GAINED
import { after, args } from 'dispatcher';

const held = new ArrayBuffer(160 << 20);
await new Promise(done => after(Number(args[0]), done));
console.log('GAINED', held.byteLength >> 20, 'MiB');
