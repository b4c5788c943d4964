// Fails in code that calls itself a file outside of the folder, so that the host might show that file's line.
// expect: Error: x
// unprotected: unsafe: errors are told alike under every policy
const folder = import.meta.url.replace(/^file:\/\//, '').replace(/[^/]*$/, '');
const inner = (0, eval)(`() => { throw new Error('x'); } //# sourceURL=${folder}link.txt`);
let outer = inner;
for (const path of ['up/secret.txt', '../secret.txt', 'up/../secret.txt']) {
    globalThis.then = outer;
    outer = (0, eval)(`(then => () => then())(globalThis.then) //# sourceURL=${folder}${path}`);
}
outer();
