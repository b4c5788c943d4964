// Goes from functions of the binding to their class, and from there to all classes of the host.
// expect: Error: \d+ values have nothing of Java's
// unprotected: unsafe: no policy opens the host's classes
import * as library from 'dispatcher';

const seen = new Set();

function look(value, depth) {
    if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value) || depth > 6) {
        return;
    }
    seen.add(value);
    for (const name of ['getClass', 'class', 'notify', 'getClassLoader', 'hashCode']) {
        let found;
        try {
            found = value[name];
        } catch {
            continue;
        }
        if (found !== undefined) {
            console.log('GAINED', name, found);
        }
    }
    for (const key of Reflect.ownKeys(value)) {
        try {
            look(value[key], depth + 1);
        } catch {
            // Not for us.
        }
    }
    look(Object.getPrototypeOf(value), depth + 1);
}

look(library, 0);
throw new Error(`${seen.size} values have nothing of Java's`);
