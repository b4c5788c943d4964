// Writes a huge number in decimals, inside of one operation.
// limits: cpu=1s
// cannot-cut: a huge number written in decimals
// expect: limit (cpu|memory): .*
// unprotected: unsafe: it takes minutes and cannot be ended
console.log('GAINED', (1n << 400_000_000n).toString().length);
