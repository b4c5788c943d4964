// Counts how often a box is touched, and by how many visitors, and says so.

import { region, type Touch } from 'dispatcher';

const box = await region.create('box', { name: 'Counter', position: [128, 128, 25], color: 'skyblue' });
const visitors = new Set<string>();
let touches = 0;

async function count(touch: Touch): Promise<void> {
    touches += 1;
    visitors.add(touch.avatar);
    await region.say(`${box.name}: ${touches} touches by ${visitors.size} visitors`);
}

await box.onTouch(count);
console.log(`${box.name} counts in ${region.name}`);
