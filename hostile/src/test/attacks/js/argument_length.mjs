// Hands the host an array that lies about its length.
// limits: cpu=2s
// expect: .+
// unprotected: unsafe: it gains nothing but its own end
import { region } from 'dispatcher';

const liar = new Proxy([], { get: (target, key) => (key === 'length' ? 2 ** 53 - 1 : 1) });
const sparse = [];
sparse.length = 2 ** 32 - 1;
for (const value of [sparse, liar]) {
    for (const call of [() => region.create('box', { position: value }), () => region.call('ChatRequest', { Message: value }), () => region.createMany(value)]) {
        try {
            await call();
        } catch (error) {
            globalThis.last = error;
        }
    }
}
throw globalThis.last;
