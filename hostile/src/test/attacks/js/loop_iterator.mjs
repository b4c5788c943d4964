// Hands the library lists that have no end.
// limits: cpu=1s
// expect: limit (cpu|memory|objects|calls|calls-in-flight|message-size): .*
// unprotected: GAINED
import { args, region } from 'dispatcher';

const begin = Date.now();
const endless = function* () {
    for (;;) {
        if (Date.now() - begin > 1000 * Number(args[0])) {
            console.log('GAINED a processor');
        }
        yield {};
    }
};
await Promise.allSettled([region.createMany('box', endless()), region.delete(endless()), region.move(endless()), region.swarm(endless())]);
for (const value of endless()) {
    void value;
}
