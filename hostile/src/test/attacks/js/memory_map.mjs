// Fills the memory with small objects that refer to each other in circles.
// limits: cpu=20s
// expect: (limit memory: .*|RangeError: .*)
// unprotected: GAINED
import { after, args } from 'dispatcher';

const first = {};
let node = first;
for (let number = 0; number < 1_500_000; number++) {
    node = { other: node, numbers: [number, number, number, number, number, number], first };
    first.other = node;
}
await new Promise(done => after(Number(args[0]), done));
console.log('GAINED 1,500,000 objects', node.numbers[0]);
