// Makes promises that nobody settles.
// limits: cpu=20s
// expect: (limit memory: .*|RangeError: .*)
// unprotected: GAINED
import { after, args } from 'dispatcher';

const held = [];
for (let n = 0; n < 250_000; n++) {
    const waiting = new Promise(() => {});
    waiting.then(() => n);
    held.push(waiting);
}
await new Promise(done => after(Number(args[0]), done));
console.log('GAINED', held.length, 'promises');
