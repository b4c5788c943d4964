// Fails with an error whose text takes for ever: the host asks for it when it tells the operator.
// limits: cpu=1s
// expect: limit cpu: [\d.]+ s of 1 s( \(loop_error_text\.mjs:\d+\))?$
// unprotected: GAINED
import { args } from 'dispatcher';

const begin = Date.now();

class Endless extends Error {
    get message() {
        for (;;) {
            if (Date.now() - begin > 1000 * Number(args[0])) {
                console.log('GAINED a processor');
            }
        }
    }

    get name() {
        return this.message;
    }

    get stack() {
        return this.message;
    }

    toString() {
        return this.message;
    }
}

throw new Endless();
