// Reads the host's environment.
// expect: \w+: .*
// unprotected: unsafe: no policy shows it to JavaScript
console.log('GAINED', process.env.HOSTILE_SECRET);
