// Imports what is in no file: the modules of other programs, and paths that are written in other ways.
// expect: Error: Error: Error reading module 'node:fs'; Error: Cannot find module '(\S*/)?fs'; Error: Operation is not allowed for: \S*/secret\.mjs; Error: Cannot find module '(\S*/)?dispatcher/%2e%2e/%2e%2e/secret\.mjs'; Error: Cannot find module '(\S*/)?up/%73ecret\.mjs'; Error: Cannot find module '(\S*/)?\.\\\.\.\\\.\.\\secret\.mjs'; Error: Error reading module 'blob:x'; Error: Error reading module 'js:x'; Error: Cannot find module '(\S*/)?polyglot'; Error: Error reading module 'java:System'; Error: Operation is not allowed for: \S*/secret\.mjs; Error: Nul character not allowed: \S+; Error: Cannot find module ''$
// unprotected: unsafe: the loader is the same under every policy
const said = new Set();
for (const name of ['node:fs', 'fs', 'dispatcher/../../secret.mjs', 'dispatcher/%2e%2e/%2e%2e/secret.mjs', './up/%73ecret.mjs', '.\\..\\..\\secret.mjs',
    'blob:x', 'js:x', 'polyglot', 'java:System', '/proc/self/cwd/../secret.mjs', '\0', '']) {
    try {
        console.log('GAINED', JSON.stringify(await import(name)));
    } catch (error) {
        said.add(String(error).split(' imported from')[0]);
    }
}
throw new Error([...said].join('; '));
