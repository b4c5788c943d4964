// Breaks the functions with which the library and the host explain an error.
// expect: 0$
// unprotected: unsafe: the same under every policy
const { getOwnPropertyNames } = Object;
const broken = () => {
    throw 0;
};
for (const type of [Object, Array, String, Error, Function, Promise, RegExp, Symbol, Map, Set]) {
    for (const where of [type, type.prototype]) {
        for (const name of getOwnPropertyNames(where)) {
            try {
                where[name] = broken;
            } catch {
                // Not for us.
            }
        }
    }
}
undefinedName;
