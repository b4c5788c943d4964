// Runs code of the other language, in which other rules might hold.
// expect: ReferenceError: .*
// unprotected: unsafe: no policy opens the other language
console.log('GAINED', Polyglot.eval('python', '1 + 1'));
