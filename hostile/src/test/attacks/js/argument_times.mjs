// Hands the host times that are none.
// expect: \w+: .*
// unprotected: unsafe: it gains nothing but its own end
import { after, every } from 'dispatcher';

for (const seconds of [NaN, Infinity, -1, 1e300, 10n ** 400n, 0, '1', null, undefined, {}]) {
    for (const timer of [after, every]) {
        try {
            timer(seconds, () => {}).cancel();
        } catch (error) {
            globalThis.last = error;
        }
    }
}
throw globalThis.last;
