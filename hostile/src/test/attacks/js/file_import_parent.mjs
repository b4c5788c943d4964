// Imports a module outside of its folder over the folder above.
// expect: Error: Operation is not allowed for: \S+/CONSTRAINED/secret\.mjs$
// expect-isolated: Error: Operation is not allowed for: \S+/ISOLATED/secret\.mjs$
// unprotected: GAINED xyzzy
const { secret } = await import('../../secret.mjs');
console.log('GAINED', secret);
