// Loops for ever when its garbage is collected.
// limits: cpu=2s
// expect: limit ((handler-)?(cpu|time)|memory): .*
// unprotected: unsafe: nothing says when garbage is collected
import { args, every } from 'dispatcher';

const begin = Date.now();
const registry = new FinalizationRegistry(() => {
    for (;;) {
        if (Date.now() - begin > 1000 * Number(args[0])) {
            console.log('GAINED a processor');
        }
    }
});
every(0.001, () => {
    for (let n = 0; n < 10_000; n++) {
        registry.register({ n }, n);
    }
});
