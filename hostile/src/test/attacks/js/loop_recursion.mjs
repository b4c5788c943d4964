// Recurses, and begins anew whenever the stack is full: exponentially often.
// limits: cpu=1s
// expect: limit cpu: [\d.]+ s of 1 s(?!.*cannot be cut off).*
// unprotected: GAINED
import { args } from 'dispatcher';

const begin = Date.now();

function again() {
    if (Date.now() - begin > 1000 * Number(args[0])) {
        console.log('GAINED a processor');
    }
    try {
        again();
    } catch {
        again();
    }
    again();
}

again();
