// Hands the library, the console and the store values that are nested too deeply or hold themselves.
// limits: cpu=20s
// also: (The program ended a connection|A connection of the program broke).*
// expect: Error: TooLarge: The argument is nested deeper than 16 levels, or contains itself\.; WrongArgument: say takes a text, but the list \[…\] came\.; RangeError: Maximum call stack size exceeded; (WrongArgument: (say|ChatRequest\.Message|The store) takes [^;]+ came\.; )+TypeError: Cannot convert object to primitive value; (WrongArgument: [^;]+ but a function came\.(; |$)){3}$
// unprotected: unsafe: it gains nothing but its own end
import { region, store } from 'dispatcher';

let deep = [];
for (let number = 0; number < 200_000; number++) {
    deep = [deep];
}
const cycle = {};
cycle.cycle = cycle;
const list = [cycle];
list.push(list);
const map = new Map([[cycle, cycle]]);
map.set(map, map);
const said = new Set();
for (const value of [deep, cycle, list, map, new Proxy({}, { ownKeys: () => { throw 0; } }), new Proxy([], {}), Symbol('x'), 10n ** 5000n, Object.create(null), () => {}]) {
    for (const work of [() => store.set('x', value), () => region.say(value), () => region.call('ChatRequest', { Message: value }), () => console.log(value), () => String(value),
        () => globalThis.structuredClone?.(value)]) {
        try {
            await work();
        } catch (error) {
            said.add(String(error));
        }
    }
}
throw new Error([...said].join('; '));
