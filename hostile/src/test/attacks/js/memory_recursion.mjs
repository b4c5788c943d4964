// Recurses as deep as it can.
// expect: RangeError: Maximum call stack size exceeded
// unprotected: unsafe: a stack ends everywhere
let depth = 0;

function deeper() {
    if (++depth === 5_000_000) {
        console.log('GAINED a stack without end');
    }
    return deeper() + 1;
}

deeper();
