// Computes one number that takes minutes, inside of one operation.
// limits: cpu=1s
// cannot-cut: arithmetic on huge numbers
// expect: limit (cpu|memory): .*
// unprotected: unsafe: it takes minutes and cannot be ended
console.log('GAINED', 10n ** (10n ** 8n) % 7n);
