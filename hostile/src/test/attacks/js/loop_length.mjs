// Has built-in functions walk over an array that is said to be nearly endless.
// limits: cpu=1s
// cannot-cut: one built-in function over what has no end
// expect: limit cpu: [\d.]+ s of 1 s.*
// unprotected: unsafe: it would say so only when it had come to an end
Array.prototype.indexOf.call({ length: 2 ** 53 - 1 }, 1);
console.log('GAINED the end of it');
