// Has a structure written that is nested deeper than a stack.
// expect: RangeError: cannot stringify objects nested that deep
// unprotected: unsafe: a stack ends everywhere
let nested = [];
for (let n = 0; n < 1_000_000; n++) {
    nested = [nested];
}
console.log('GAINED', JSON.stringify(nested).length);
