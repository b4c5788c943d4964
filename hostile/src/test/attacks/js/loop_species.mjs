// Loops for ever in what built-in functions call to make their results.
// limits: cpu=1s
// expect: limit cpu: [\d.]+ s of 1 s \(loop_species\.mjs:\d+\)$
// unprotected: GAINED
import { args } from 'dispatcher';

const begin = Date.now();
const forever = () => {
    for (;;) {
        try {
            for (;;) {
                if (Date.now() - begin > 1000 * Number(args[0])) {
                    console.log('GAINED a processor');
                }
            }
        } finally {
            continue;
        }
    }
};
class List extends Array {
    static get [Symbol.species]() {
        return forever();
    }
}
new List(1, 2, 3).map(value => value);
