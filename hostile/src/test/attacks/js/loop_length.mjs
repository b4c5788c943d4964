// Has built-in functions walk over an array that is said to be nearly endless.
// limits: cpu=1s
// cannot-cut: one built-in function over what has no end
// expect: limit (cpu: [\d.]+ s of 1 s|memory: [\d.]+ MiB of 96 MiB): it is inside one operation that cannot be cut off( \([a-z ]+\))?; its thread ends when the operation does\.
// expect-isolated: limit (cpu: [\d.]+ s of 1 s|memory: 96 MiB of 96 MiB)( \(loop_\w+\.\w+:\d+\))?$
// unprotected: unsafe: it would say so only when it had come to an end
Array.prototype.indexOf.call({ length: 2 ** 53 - 1 }, 1);
console.log('GAINED the end of it');
