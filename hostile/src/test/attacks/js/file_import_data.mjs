// Imports what is in no file: data, the modules of other programs, and paths that are written in other ways.
// expect: \w*Error: .*
// unprotected: unsafe: the loader is the same under every policy
let last;
for (const name of ['data:text/javascript,export default 1', 'node:fs', 'fs', 'dispatcher/../../secret.mjs', 'dispatcher/%2e%2e/%2e%2e/secret.mjs', './up/%73ecret.mjs', '.\\..\\..\\secret.mjs',
    'blob:x', 'js:x', 'polyglot', 'java:java.lang.System', '/proc/self/cwd/../secret.mjs', '\0', '']) {
    try {
        console.log('GAINED', JSON.stringify(await import(name)));
    } catch (error) {
        last = error;
    }
}
throw last;
