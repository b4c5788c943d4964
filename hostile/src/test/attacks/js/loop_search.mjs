// Searches a text for another one, with quadratic effort inside of one operation.
// limits: cpu=1s
// expect: limit cpu: [\d.]+ s of 1 s(?!.*cannot be cut off).*
// unprotected: unsafe: it takes minutes and cannot be ended
const text = 'a'.repeat(4_000_000);
console.log('GAINED', (text + 'b').indexOf('a'.repeat(2_000_000) + 'c'));
