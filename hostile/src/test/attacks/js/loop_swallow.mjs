// Loops for ever, and swallows every exception that could end the loop.
// limits: cpu=1s
// expect: limit cpu: [\d.]+ s of 1 s(?!.*cannot be cut off).*
// unprotected: GAINED
import { args } from 'dispatcher';

const begin = Date.now();

function survive() {
    for (;;) {
        try {
            for (;;) {
                if (Date.now() - begin > 1000 * Number(args[0])) {
                    console.log('GAINED a processor');
                }
            }
        } catch {
            continue;
        } finally {
            survive();
        }
    }
}

survive();
