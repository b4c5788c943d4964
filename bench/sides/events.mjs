// Hears touches. Those of the numbers -1 and -2 (the touched point's x) ask what was heard: all with their times, or how many.

import { region } from 'dispatcher';

let heard = [];
const target = await region.create('box', { name: 'Target' });
await target.onTouch(touch => {
    const now = Date.now() * 1e6;
    const number = touch.position[0];
    if (number >= 0) {
        heard.push([number, now]);
    } else {
        console.log(JSON.stringify(number === -1 ? heard : heard.length));
        heard = [];
    }
});
console.log(JSON.stringify({ ready: target.id }));
