// Makes a lamp, moves it, says so, and prints what it saw.

import { region } from 'dispatcher';

const lamp = await region.create('box', { name: 'Lamp', position: [128, 128, 25], color: 'gold' });
console.log(`${region.name}: made ${lamp.name} at ${await lamp.position()}`);

await lamp.moveTo([130, 128, 26]);
await region.say(`${lamp.name} moved to ${await lamp.position()}`);
console.log(`${region.name}: moved ${lamp.name} to ${await lamp.position()}`);
