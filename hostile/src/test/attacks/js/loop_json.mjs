// Loops for ever when the host asks its values for their text.
// limits: cpu=1s
// expect: limit (cpu|handler-cpu): [\d.]+ s of .*
// unprotected: GAINED
import { args, log, region, store } from 'dispatcher';

const begin = Date.now();
const forever = () => {
    for (;;) {
        if (Date.now() - begin > 1000 * Number(args[0])) {
            console.log('GAINED a processor');
        }
    }
};
const evil = { toJSON: forever, toString: forever, valueOf: forever, [Symbol.toPrimitive]: forever, get then() { return forever(); }, get name() { return forever(); } };
await Promise.allSettled([(async () => store.set('x', evil))(), (async () => log(evil))(), (async () => region.say(evil))(), (async () => region.create('box', evil))()]);
console.log(evil);
forever();
