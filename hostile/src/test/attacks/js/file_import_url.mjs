// Imports a module by a URL.
// expect: .+
// unprotected: unsafe: no policy loads from the network
import { args } from 'dispatcher';

for (const url of [`http://127.0.0.1:${args[1]}/x.mjs`, 'data:text/javascript,export const secret = 1']) {
    try {
        console.log('GAINED', await import(url));
    } catch (error) {
        globalThis.last = error;
    }
}
throw globalThis.last;
