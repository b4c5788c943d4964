// Never lets go: endless asynchronous generators, each of which waits for the next.
// limits: cpu=1s
// expect: limit (cpu|handler-cpu|handler-time|memory): .*
// unprotected: GAINED
import { args } from 'dispatcher';

const begin = Date.now();
const endless = async function* () {
    for (;;) {
        try {
            yield Promise.reject(0);
        } catch {
            if (Date.now() - begin > 1000 * Number(args[0])) {
                console.log('GAINED a processor');
            }
        }
    }
};
const follow = async () => {
    for (;;) {
        try {
            for await (const value of endless()) {
                void value;
            }
        } catch {
            // Again.
        }
    }
};
for (let number = 0; number < 20; number++) {
    follow();
}
await new Promise(() => {});
