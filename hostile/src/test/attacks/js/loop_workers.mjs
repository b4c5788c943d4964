// Starts threads, so that more than one processor is its own.
// expect: ReferenceError: Worker is not defined
// unprotected: unsafe: the engine offers none
const worker = new Worker('for (;;) { }', { type: 'string' });
console.log('GAINED', worker);
