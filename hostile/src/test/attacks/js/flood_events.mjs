// Sends events to itself: it moves what it listens to, in every event again.
// limits: cpu=20s
// also: (limit queue: The handlers are slower than the events; .*|The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
// expect: limit (calls(-in-flight)?|handler-(time|cpu)): .*
// unprotected: GAINED
import { region } from 'dispatcher';

const lamp = await region.create('box', { position: [10, 10, 25] });
const fast = lamp.fast();
let moves = 0;
await lamp.onMove(() => {
    moves++;
    for (let step = 0; step < 40; step++) {
        fast.moveTo([10 + moves % 50 + step / 100, 10, 25]);
    }
    if (moves === 60) {
        console.log('GAINED', moves, 'events');
    }
});
await lamp.moveTo([11, 10, 25]);
