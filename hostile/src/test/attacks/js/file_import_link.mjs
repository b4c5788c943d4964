// Imports a module outside of its folder through a link.
// expect: Error: Operation is not allowed for: up/secret\.mjs$
// expect-isolated: Error: Error reading module 'up/secret\.mjs' imported from file_import_link\.mjs: up/secret\.mjs lies outside of the script's folder\.
// unprotected: GAINED xyzzy
const { secret } = await import('./up/secret.mjs');
console.log('GAINED', secret);
