// Looks for the host's objects in the functions that called it.
// expect: Error: no function of the host calls
// unprotected: unsafe: it has its own context only
import { after } from 'dispatcher';

const loose = new Function('return loose.caller');
globalThis.loose = loose;
const seen = [1].map(loose)[0];
if (seen) {
    console.log('GAINED', seen);
}
Error.prepareStackTrace = (error, frames) => frames;
for (const frame of [].concat(new Error().stack)) {
    for (const name of ['getThis', 'getFunction']) {
        const value = frame?.[name]?.();
        if (value && value !== globalThis) {
            console.log('GAINED', name, value);
        }
    }
}
throw new Error('no function of the host calls');
