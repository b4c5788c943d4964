// Doubles texts until the memory is full.
// limits: cpu=20s
// stops-neighbours: one huge allocation
// expect: (limit memory: .*|RangeError: .*|There was no memory left for a moment, .*)
// unprotected: GAINED
import { after, args } from 'dispatcher';

const held = [];
for (let n = 0; n < 14; n++) {
    let text = 'x' + n;
    for (let m = 0; m < 22; m++) {
        text += text;
    }
    held.push(text.replace('0', 'x').split('0'));
}
await new Promise(done => after(Number(args[0]), done));
console.log('GAINED', held.length, 'huge texts');
