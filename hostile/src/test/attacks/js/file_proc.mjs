// Reads what the kernel tells of the host's process, as modules and as texts that a failure shows.
// expect: Error: (Error: Operation is not allowed for: /proc/self/(environ|cmdline|maps|mem|root/etc/passwd|secret\.mjs|fd/9/lib/java\.options)(; |$)){7}$
// unprotected: unsafe: it is read as a module, and does not say what it gained
const said = new Set();
for (const file of ['environ', 'cmdline', 'maps', 'mem', 'root/etc/passwd', 'cwd/../secret.mjs', 'fd/9/lib/java.options']) {
    for (const way of [() => import('/proc/self/' + file), () => import('file:///proc/self/' + file),
        () => import('/proc/self/' + file, { with: { type: 'json' } })]) {
        try {
            console.log('GAINED', await way());
        } catch (error) {
            said.add(String(error));
            if (/xyzzy|root:|HOME=/.test(String(error.message) + error.stack)) {
                console.log('GAINED', error.message);
            }
        }
    }
}
throw new Error([...said].join('; '));
