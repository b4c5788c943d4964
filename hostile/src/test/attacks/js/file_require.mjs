// Looks for the file functions of Node.
// expect: .+
// unprotected: unsafe: no policy has them
const fs = await import('node:fs');
console.log('GAINED', fs.readFileSync('/etc/passwd', 'utf8'));
