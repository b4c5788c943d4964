// Imports the library's own modules, past what it offers.
// expect: Error: (Error: Cannot find module 'dispatcher/(host|start)(\.mjs)?' imported from host_library\.mjs(; |\. Scripts import )){4}
// unprotected: unsafe: the same under every policy
const said = new Set();
for (const name of ['dispatcher/host', 'dispatcher/host.mjs', 'dispatcher/start', 'dispatcher/start.mjs', 'dispatcher/../dispatcher/host.mjs']) {
    try {
        const module = await import(name);
        const { host } = module;
        console.log(typeof host === 'object' && host?.getClass ? 'GAINED' : '', Object.keys(module));
    } catch (error) {
        said.add(String(error));
    }
}
throw new Error([...said].join('; '));
