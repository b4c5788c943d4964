// Reads the host's environment.
// expect: ReferenceError: process is not defined
// unprotected: unsafe: no policy shows it to JavaScript
console.log('GAINED', process.env.HOSTILE_SECRET);
