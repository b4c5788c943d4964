// Imports a module outside of its folder by a URL of a file.
// expect: Error: Operation is not allowed for: \S+/CONSTRAINED/secret\.mjs$
// expect-isolated: Error: Operation is not allowed for: \S+/ISOLATED/secret\.mjs$
// unprotected: GAINED xyzzy
const folder = import.meta.url.replace(/[^/]*$/, '');
const { secret } = await import(`${folder}../../secret.mjs`);
console.log('GAINED', secret);
