import { region, every, log } from 'dispatcher';

const lamp = await region.create('box', { name: 'Lamp', position: [128, 128, 25], color: 'white' });
lamp.onTouch(async touch => { await region.say(`${lamp.name} touched by ${touch.avatar}`); });
every(0.5, async () => { const [x, y, z] = await lamp.position(); await lamp.moveTo([x + 0.1, y, z]); });
