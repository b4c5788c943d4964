// Has regular expressions compiled that are nested or repeated too much.
// limits: cpu=3s
// cannot-cut: a huge regular expression
// long: its expressions take their time
// expect: limit cpu: [\d.]+ s of 3 s(: it is inside one operation that cannot be cut off \(constructor construct reg exp\); its thread ends when the operation does\.| \(recursion_regex\.mjs:\d+\))?$
// expect-isolated: limit cpu: [\d.]+ s of 3 s( \(recursion_regex\.mjs:\d+\))?$
// unprotected: unsafe: it gains nothing but its own end
const said = new Set();
for (const text of ['('.repeat(20_000) + ')'.repeat(20_000), '(?:(?:(?:(?:a{1,100}){1,100}){1,100}){1,100}){1,100}', `[${'a-z'.repeat(100_000)}]`, '(?='.repeat(5_000) + ')'.repeat(5_000),
    Array.from({ length: 20_000 }, (_, n) => `${n}.*${n}`).join('|'), '(?<=a{1,1000}b{1,1000}c*)*d', '\\p{L}{1,1000}\\p{Lu}{1,1000}x']) {
    for (const flags of ['', 'u', 'iu', 'v']) {
        try {
            new RegExp(text, flags).test('a'.repeat(10_000));
        } catch (error) {
            said.add(String(error));
        }
    }
}
throw new Error([...said].join('; '));
