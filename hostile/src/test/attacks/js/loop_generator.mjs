// Takes all of a generator that has no end.
// limits: cpu=1s
// expect: limit (cpu|memory): .*
// unprotected: GAINED
import { args } from 'dispatcher';

const begin = Date.now();

function* ever() {
    for (let n = 0;; n++) {
        if (Date.now() - begin > 1000 * Number(args[0])) {
            console.log('GAINED a processor');
        }
        yield n & 1;
    }
}

new Set(ever());
