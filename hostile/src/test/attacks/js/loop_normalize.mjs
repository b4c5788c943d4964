// Has built-in functions of languages work on long texts, whatever is thrown.
// limits: cpu=1s
// cannot-cut: one built-in function over a very long text
// expect: limit cpu: [\d.]+ s of 1 s(: it is inside one operation that cannot be cut off \(string prototype jsstring normalize\); its thread ends when the operation does\.| \(loop_normalize\.mjs:\d+\))?$
// expect-isolated: limit (cpu: [\d.]+ s of 1 s( \(loop_normalize\.mjs:\d+\))?|memory: 96 MiB of 96 MiB)$
// unprotected: unsafe: it takes for ever
for (;;) {
    for (const work of [() => '\u0344\u0315'.repeat(1 << 20).normalize('NFC'), () => 'ı'.repeat(1 << 20).toLocaleUpperCase('tr'), () => 'x'.repeat(1 << 20).localeCompare('x'.repeat(1 << 20), 'de'),
        () => new Intl.Collator('de').compare('ä'.repeat(1 << 20), 'ä'.repeat(1 << 20)), () => escape('\u1234'.repeat(1 << 20)), () => encodeURIComponent('\u1234'.repeat(1 << 20)), () => 'a'.repeat(1 << 18).split('')]) {
        try {
            work();
        } catch {
            // Next.
        }
    }
}
