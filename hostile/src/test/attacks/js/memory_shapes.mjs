// Gives objects a new property again and again, since their shapes and names are shared with the neighbours.
// limits: cpu=5s
// long: it ends by its processor time only
// expect: limit (cpu|memory): .*
// unprotected: GAINED
import { args } from 'dispatcher';

const begin = Date.now();
for (let number = 0; ;) {
    const thing = {};
    for (let n = 0; n < 100; n++, number++) {
        thing[`property number ${number}`] = number;
        Symbol.for(`symbol number ${number}`);
    }
    if (Date.now() - begin > 1000 + 1000 * Number(args[0])) {
        console.log('GAINED', number, 'properties');
    }
}
