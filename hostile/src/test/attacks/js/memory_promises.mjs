// Makes promises that nobody settles.
// hole-constrained: promises that wait are not counted whole as the memory of a script
// limits: cpu=20s
// expect: (limit memory: .*|RangeError: .*)
// unprotected: GAINED
import { after, args } from 'dispatcher';

const held = [];
for (let n = 0; n < 700_000; n++) {
    held.push(new Promise(() => {}).then(() => n));
}
await new Promise(done => after(Number(args[0]), done));
console.log('GAINED', held.length, 'promises');
