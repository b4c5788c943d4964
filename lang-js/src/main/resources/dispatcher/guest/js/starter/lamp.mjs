// A lamp that answers a touch: it changes its colour and says who touched it.

import { region } from 'dispatcher';

const colors = ['gold', 'skyblue', 'tomato'];

const lamp = await region.create('sphere', { name: 'Lamp', position: [128, 128, 25], color: colors[0] });
let touches = 0;

lamp.onTouch(async touch => {
    touches += 1;
    await lamp.paint(colors[touches % colors.length]);
    await region.say(`${lamp.name} was touched ${touches} times, now by ${touch.avatar}`);
});

console.log(`${lamp.name} waits to be touched in ${region.name}`);
