// Imports the library's own modules, past what it offers.
// expect: .+
// unprotected: unsafe: the same under every policy
for (const name of ['dispatcher/host', 'dispatcher/host.mjs', 'dispatcher/start', 'dispatcher/start.mjs', 'dispatcher/../dispatcher/host.mjs']) {
    try {
        const module = await import(name);
        const { host } = module;
        console.log(typeof host === 'object' && host?.getClass ? 'GAINED' : '', Object.keys(module));
    } catch (error) {
        globalThis.last = error;
    }
}
throw globalThis.last ?? new Error('the modules hold nothing of Java');
