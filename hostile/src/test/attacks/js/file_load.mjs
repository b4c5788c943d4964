// Loads a script from the machine with what the engine offers for it.
// expect: \w+: .*
// unprotected: unsafe: no policy has it
console.log('GAINED', load('/etc/passwd'), read('/etc/passwd'));
