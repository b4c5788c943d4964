// Imports a module outside of its folder over the folder above.
// expect: .+
// unprotected: GAINED xyzzy
const { secret } = await import('../../secret.mjs');
console.log('GAINED', secret);
