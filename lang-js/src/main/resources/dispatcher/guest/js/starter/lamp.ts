// A lamp that answers a touch: it changes its colour and says who touched it.

import { region, type Touch } from 'dispatcher';

const colors: readonly string[] = ['gold', 'skyblue', 'tomato'];

const lamp = await region.create('sphere', { name: 'Lamp', position: [128, 128, 25], color: 'gold' });
let touches = 0;

async function touched(touch: Touch): Promise<void> {
    touches += 1;
    await lamp.paint(colors[touches % colors.length]!);
    await region.say(`${lamp.name} was touched ${touches} times, now by ${touch.avatar}`);
}

lamp.onTouch(touched);
console.log(`${lamp.name} waits to be touched in ${region.name}`);
