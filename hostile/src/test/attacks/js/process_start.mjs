// Starts a program.
// expect: .+
// unprotected: unsafe: no policy lets JavaScript start programs
const { execSync } = await import('node:child_process');
console.log('GAINED', execSync('id').toString());
