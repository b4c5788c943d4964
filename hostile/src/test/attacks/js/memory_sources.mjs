// Has a new text compiled again and again, since what was compiled is shared with the neighbours.
// limits: cpu=5s
// long: it ends by its processor time only
// expect: limit (cpu|memory): .*
// unprotected: GAINED
import { args } from 'dispatcher';

const begin = Date.now();
const filler = 'x'.repeat(100_000);
for (let number = 0; ; number++) {
    (0, eval)(`(() => ${number} || '${filler}')`);
    new RegExp(`${number}x*`).test('x');
    if (Date.now() - begin > 1000 + 1000 * Number(args[0])) {
        console.log('GAINED', number, 'texts');
    }
}
