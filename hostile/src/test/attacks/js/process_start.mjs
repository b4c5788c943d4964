// Starts a program.
// expect: Error: Cannot find module 'node:child_process' imported from process_start\.mjs\.
// unprotected: unsafe: no policy lets JavaScript start programs
const { execSync } = await import('node:child_process');
console.log('GAINED', execSync('id').toString());
