// Asks built-in functions for what takes them for ever, whatever is thrown.
// limits: cpu=1s
// expect: limit (cpu|memory): .*
// unprotected: unsafe: it takes for ever
for (;;) {
    for (const work of [() => new Array(4294967295).join(), () => new Array(4294967295).indexOf(1), () => new Array(4294967295).fill(0), () => Array.from({ length: 1e12 }),
        () => [].concat(new Proxy([], { get: (list, key) => key === 'length' ? 2 ** 52 : list[key] })), () => new Array(4294967295).sort(), () => Array.prototype.reverse.call({ length: 2 ** 53 - 1 })]) {
        try {
            work();
        } catch {
            // Next.
        }
    }
}
