// Looks for the file functions of Node.
// expect: Error: Cannot find module 'node:fs' imported from file_require\.mjs\.
// unprotected: unsafe: no policy has them
const fs = await import('node:fs');
console.log('GAINED', fs.readFileSync('/etc/passwd', 'utf8'));
