// Looks through all that there is for what belongs to the host or to the engine.
// expect: Error: nothing of the host is there
// unprotected: unsafe: no policy opens the host's classes
const seen = new Set();
const found = [];
const look = (value, path) => {
    if (value === null || !['object', 'function'].includes(typeof value) || seen.has(value) || path.length > 8) {
        return;
    }
    seen.add(value);
    for (const word of ['getClass', 'getClassLoader', 'notifyAll', 'class']) {
        try {
            if (typeof value[word] === 'function' && /native|java/i.test(String(value[word]))) {
                found.push([...path, word].join('.'));
            }
        } catch {
            // It does not say.
        }
    }
    for (const key of Reflect.ownKeys(value)) {
        try {
            look(value[key], [...path, String(key)]);
        } catch {
            // It does not say.
        }
    }
    look(Object.getPrototypeOf(value), [...path, '__proto__']);
};
look(globalThis, []);
look(await import('dispatcher'), ['dispatcher']);
look(await import('dispatcher/messages'), ['messages']);
for (const name of ['Java', 'Polyglot', 'Graal', 'Packages', 'load', 'loadWithNewGlobal', 'read', 'readbuffer', 'quit', 'java', 'javax', 'org', 'Worker', 'WebAssembly', 'require', 'process']) {
    if (typeof globalThis[name] !== 'undefined') {
        found.push(name);
    }
}
if (found.length > 0) {
    console.log('GAINED', found.join(' '));
}
throw new Error('nothing of the host is there');
