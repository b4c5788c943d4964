// Imports a module outside of its folder by a URL of a file.
// expect: .+
// unprotected: GAINED xyzzy
const folder = import.meta.url.replace(/[^/]*$/, '');
const { secret } = await import(`${folder}../../secret.mjs`);
console.log('GAINED', secret);
