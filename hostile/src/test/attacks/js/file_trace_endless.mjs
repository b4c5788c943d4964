// Fails in code that calls itself a file without an end, so that the host might read that to show its line.
// expect: Error: x$
// unprotected: unsafe: errors are told alike under every policy
const folder = import.meta.url.replace(/^file:\/\//, '').replace(/[^/]*$/, '');
(0, eval)(`throw new Error('x'); //# sourceURL=${folder}up/../../../../../../../../../../dev/zero`);
