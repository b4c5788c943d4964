// Asks for the end of the script, catches that, and goes on for ever.
// limits: cpu=1s
// expect: -
// unprotected: unsafe: a script that has said exit is ended under every policy
import { args, exit } from 'dispatcher';

const begin = Date.now();
try {
    exit(0);
} finally {
    for (;;) {
        try {
            for (;;) {
                if (Date.now() - begin > 1000 * Number(args[0])) {
                    console.log('GAINED a processor');
                }
            }
        } catch {
            // Goes on.
        }
    }
}
