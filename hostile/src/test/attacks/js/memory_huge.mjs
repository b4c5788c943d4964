// Asks for more memory than there is, at once.
// limits: cpu=20s
// stops-neighbours: one huge allocation
// expect: (limit memory: .*|RangeError: .*|There was no memory left for a moment, .*)
// unprotected: unsafe: there is not as much anywhere
const held = [];
for (let n = 0; n < 10; n++) {
    held.push(new Uint8Array(2 ** 31 - 10));
}
console.log('GAINED', held.length);
