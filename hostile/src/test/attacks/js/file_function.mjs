// Gets the engine's own functions back through a new global function.
// expect: Error: nothing of the engine is there
// unprotected: unsafe: no policy has them
const everything = new Function('return this')() ?? globalThis;
for (const name of ['load', 'Java', 'Polyglot', 'Packages', 'Graal', 'print', 'java', 'quit', 'read', 'readbuffer', 'require', 'process', 'Debug']) {
    if (everything[name] !== undefined || globalThis[name] !== undefined) {
        console.log('GAINED', name);
    }
}
throw new Error('nothing of the engine is there');
