// A fountain: drops that rise and fall.
import { region, every, log } from 'dispatcher';

const drops = await region.createMany('sphere', Array.from({ length: 5 }, (_, i) => (
    { name: `Drop ${i}`, position: [30 + i, 30, 25], size: 0.2, color: 'blue' })));
log(`${drops.length} drops are there`);
let time = 0;
every(0.2, async () => {
    time += 0.2;
    await region.move(drops.map((object, i) => (
        { object, position: [30 + i, 30, 25 + 2 * Math.abs(Math.sin(time + i))] })));
});
