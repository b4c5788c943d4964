// Has a text parsed that is nested deeper than a stack.
// expect: RangeError: Cannot parse JSON constructs nested that deep
// unprotected: unsafe: a stack ends everywhere
console.log('GAINED', JSON.parse('['.repeat(1_000_000) + ']'.repeat(1_000_000)), eval('('.repeat(100_000) + ')'.repeat(100_000)));
