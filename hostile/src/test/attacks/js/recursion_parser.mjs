// Has texts compiled that are nested too deeply, to fill the stack of the compiler.
// limits: cpu=20s
// expect: Error: RangeError: Maximum call stack size exceeded; SyntaxError: Unexpected token \( in JSON at position 0; RangeError: Cannot parse JSON constructs nested that deep; SyntaxError: <function>:1:20000 Invalid left hand side for assignment
// unprotected: unsafe: it gains nothing but its own end
const said = new Set();
for (const text of ['('.repeat(200_000), '['.repeat(100_000) + ']'.repeat(100_000), '-'.repeat(20_001) + '1', 'x' + '.a'.repeat(200_000), '1' + '+1'.repeat(100_000), '{'.repeat(100_000),
    'f('.repeat(100_000), '`${'.repeat(50_000), 'a=>'.repeat(100_000) + '0', '!'.repeat(100_000) + '0', 'if(1)'.repeat(100_000) + ';', 'x:'.repeat(5_000) + ';', '({a:'.repeat(50_000)]) {
    for (const way of [() => new Function(text), () => (0, eval)(text), () => JSON.parse(text)]) {
        try {
            way();
        } catch (error) {
            said.add(String(error));
        }
    }
}
throw new Error([...said].join('; '));
