// Reads what the kernel tells of the host's process, as modules and as texts that a failure shows.
// expect: .+
// unprotected: unsafe: it is read as a module, and does not say what it gained
let last;
for (const file of ['environ', 'cmdline', 'maps', 'mem', 'root/etc/passwd', 'cwd/../secret.mjs', 'fd/9/lib/java.options']) {
    for (const way of [() => import('/proc/self/' + file), () => import('file:///proc/self/' + file),
        () => import('/proc/self/' + file, { with: { type: 'json' } })]) {
        try {
            console.log('GAINED', await way());
        } catch (error) {
            last = error;
            if (/xyzzy|root:|HOME=/.test(String(error.message) + error.stack)) {
                console.log('GAINED', error.message);
            }
        }
    }
}
throw last;
