// Waits on shared memory in a handler, which needs no processor but holds the loop.
// limits: handler-time=1500ms
// expect: ReferenceError: SharedArrayBuffer is not defined
// unprotected: unsafe: no policy lets the thread of a script wait so
import { after } from 'dispatcher';

after(0.01, () => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    console.log('GAINED the loop');
});
