// Hands the host a proxy that never answers.
// limits: cpu=1s
// expect: limit cpu: [\d.]+ s of 1 s(?!.*cannot be cut off).*
// unprotected: GAINED
import { args, region } from 'dispatcher';

const begin = Date.now();
const endless = () => {
    for (;;) {
        if (Date.now() - begin > 1000 * Number(args[0])) {
            console.log('GAINED a processor');
        }
    }
};
const traps = Object.fromEntries(Object.getOwnPropertyNames(Reflect).map(name => [name, endless]));
await region.call('FindObjects', new Proxy({}, traps));
