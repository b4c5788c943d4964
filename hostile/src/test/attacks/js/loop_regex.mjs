// Matches a regular expression that has to try exponentially many ways.
// limits: cpu=1s
// expect: limit cpu: [\d.]+ s of 1 s(?!.*cannot be cut off).*
// unprotected: GAINED
import { args } from 'dispatcher';

const begin = Date.now();
/(x*)*(x*)*(x*)*\1y\2z/.test('x'.repeat(Number(args[0]) < 1 ? 21 : 200));
if (Date.now() - begin > 1000 * Number(args[0])) {
    console.log('GAINED a processor');
}
