// Loops for ever in toString, which whoever shows the object calls.
// limits: cpu=1s
// expect: limit cpu: [\d.]+ s of 1 s(?!.*cannot be cut off).*
// unprotected: GAINED
import { args, log } from 'dispatcher';

const begin = Date.now();
const endless = () => {
    for (;;) {
        if (Date.now() - begin > 1000 * Number(args[0])) {
            console.log('GAINED a processor');
        }
    }
};
const evil = { toString: endless, toJSON: endless, valueOf: endless, [Symbol.toPrimitive]: endless };
log(`${evil}`);
log(evil);
console.log(evil, String(evil));
