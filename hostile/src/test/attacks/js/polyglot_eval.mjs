// Runs code of the other language, in which other rules might hold.
// expect: ReferenceError: Polyglot is not defined
// unprotected: unsafe: no policy opens the other language
console.log('GAINED', Polyglot.eval('python', '1 + 1'));
