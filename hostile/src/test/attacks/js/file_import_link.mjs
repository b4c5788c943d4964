// Imports a module outside of its folder through a link.
// expect: .+
// unprotected: GAINED xyzzy
const { secret } = await import('./up/secret.mjs');
console.log('GAINED', secret);
