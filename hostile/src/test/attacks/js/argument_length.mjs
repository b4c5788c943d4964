// Hands the host an array that lies about its length.
// limits: cpu=2s
// expect: Error: TooLarge: The argument has more than 1,000,000 values\.; WrongArgument: CreateObjectRequest\.Position takes three numbers \[x, y, z\], but an object of type Proxy came\.; TypeError: value\.map is not a function$
// unprotected: unsafe: it gains nothing but its own end
import { region } from 'dispatcher';

const liar = new Proxy([], { get: (target, key) => (key === 'length' ? 2 ** 53 - 1 : 1) });
const sparse = [];
sparse.length = 2 ** 32 - 1;
const said = new Set();
for (const value of [sparse, liar]) {
    for (const call of [() => region.create('box', { position: value }), () => region.call('ChatRequest', { Message: value })]) {
        try {
            await call();
        } catch (error) {
            said.add(String(error));
        }
    }
}
try {
    await region.createMany(liar);
} catch (error) {
    said.add(String(error));
}
throw new Error([...said].join('; '));
