// Takes hold of the host's promises by changing then.
// expect: Error: \d+ values lead nowhere
// unprotected: unsafe: it has its own context only
import { region } from 'dispatcher';

const seen = [];
const then = Promise.prototype.then;
Promise.prototype.then = function (...functions) {
    seen.push(this, ...functions);
    return then.apply(this, functions);
};
await region.find('x');
Promise.prototype.then = then;
for (const value of seen) {
    if (value?.getClass) {
        console.log('GAINED', value.getClass());
    }
}
throw new Error(`${seen.length} values lead nowhere`);
