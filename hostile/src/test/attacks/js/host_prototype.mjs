// Changes what all objects have in common, so that the library's own objects do what the attacker wants.
// expect: Error: (true|false) nothing came of it
// unprotected: unsafe: it has its own context only
import { region } from 'dispatcher';

const caught = [];
for (const prototype of [Object.prototype, Array.prototype, Function.prototype]) {
    for (const name of ['scene', 'host', 'send', 'policy', 'attach', 'region', 'position', 'name', 'clean', 'getClass', 'advice']) {
        if (name in prototype) {
            continue;
        }
        Object.defineProperty(prototype, name, {
            configurable: true,
            get() {
                caught.unshift(this);
                return undefined;
            },
            set(value) {
                caught.unshift(value);
            },
        });
    }
}
let failure;
try {
    await region.create('box', {});
    await region.find('x');
} catch (error) {
    failure = error;
}
for (const value of caught) {
    if (typeof value?.getClassLoader === 'function') {
        console.log('GAINED', value.getClassLoader());
    }
}
throw new Error(`${caught.length > 0} nothing came of it`);
