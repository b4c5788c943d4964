// Fills the memory with buffers that threads could share, which lie outside of the heap.
// limits: cpu=20s
// expect: ReferenceError: SharedArrayBuffer is not defined
// unprotected: GAINED
import { after, args } from 'dispatcher';

const held = Array.from({ length: 20 }, () => new SharedArrayBuffer(16 << 20));
await new Promise(done => after(Number(args[0]), done));
console.log('GAINED', held.length, 'buffers');
