// Looks what the host was started with.
// expect: Error: nothing of the host is there
// unprotected: unsafe: no policy shows it to JavaScript
for (const name of ['scriptArgs', '__DIR__', '__FILE__', '$ENV', '$EXEC', '$OPTIONS', '$ARG']) {
    if (typeof globalThis[name] !== 'undefined') {
        console.log('GAINED', name);
    }
}
throw new Error('nothing of the host is there');
