// Ends with what is no number and fails with what is no error.
// also: Thrown.*
// expect: Error$
// unprotected: unsafe: it gains nothing but its own end
import { after } from 'dispatcher';

after(0.01, () => {
    throw new Proxy(() => {}, { get: () => { throw undefined; }, has: () => { throw null; }, getPrototypeOf: () => { throw 0; }, ownKeys: () => { throw 0; } });
});
await new Promise(resolve => after(0.1, resolve));
throw Object.create(null);
