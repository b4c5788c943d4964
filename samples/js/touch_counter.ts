// Counts who touches a box how often, and says so.

import { region, type Touch } from 'dispatcher';

const touches = new Map<string, number>();
const box = await region.create('box', { name: 'Counter', position: [128, 128, 25], color: 'skyblue' });

async function count(touch: Touch): Promise<void> {
    const often = (touches.get(touch.avatar) ?? 0) + 1;
    touches.set(touch.avatar, often);
    await region.say(`${touch.avatar} touched ${box.name} for the ${often}. time`);
}

box.onTouch(count);
