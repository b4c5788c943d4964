// Waits on shared memory in a handler, which needs no processor but holds the loop.
// expect: (limit handler-time: .*|\w+: .*)
// unprotected: unsafe: where it is let, it cannot be ended
import { after } from 'dispatcher';

after(0.01, () => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    console.log('GAINED the loop');
});
