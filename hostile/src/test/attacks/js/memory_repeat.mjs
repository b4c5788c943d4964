// Asks for a text that is larger than there is memory.
// limits: cpu=20s
// stops-neighbours: one huge allocation
// expect: (limit memory: .*|RangeError: .*|There was no memory left for a moment, .*)
// unprotected: unsafe: there is not as much anywhere
console.log('GAINED', 'x'.repeat(2 ** 30 - 30).split('').length);
