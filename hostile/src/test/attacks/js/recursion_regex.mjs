// Has regular expressions compiled that are nested or repeated too much.
// limits: cpu=3s
// long: its expressions take their time
// expect: .+
// unprotected: unsafe: it gains nothing but its own end
let last = new Error('nothing was too deep');
for (const text of ['('.repeat(20_000) + ')'.repeat(20_000), '(?:(?:(?:(?:a{1,100}){1,100}){1,100}){1,100}){1,100}', `[${'a-z'.repeat(100_000)}]`, '(?='.repeat(5_000) + ')'.repeat(5_000),
    Array.from({ length: 20_000 }, (_, n) => `${n}.*${n}`).join('|'), '(?<=a{1,1000}b{1,1000}c*)*d', '\\p{L}{1,1000}\\p{Lu}{1,1000}x']) {
    for (const flags of ['', 'u', 'iu', 'v']) {
        try {
            new RegExp(text, flags).test('a'.repeat(10_000));
        } catch (error) {
            last = error;
        }
    }
}
throw last;
