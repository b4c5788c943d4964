// Loads a script from the machine with what the engine offers for it.
// expect: ReferenceError: load is not defined
// unprotected: unsafe: no policy has it
console.log('GAINED', load('/etc/passwd'), read('/etc/passwd'));
