// Breaks the functions with which the library and the host explain an error.
// expect: .+
// unprotected: unsafe: the same under every policy
const broken = () => {
    throw 0;
};
for (const type of [Object, Array, String, Error, Function, Promise, RegExp, Symbol, Map, Set]) {
    for (const where of [type, type.prototype]) {
        for (const name of Object.getOwnPropertyNames(where)) {
            try {
                where[name] = broken;
            } catch {
                // Not for us.
            }
        }
    }
}
undefinedName;
