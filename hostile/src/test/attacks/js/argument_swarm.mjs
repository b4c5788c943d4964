// Hands a swarm numbers that are none, objects that are none, and a size without bounds.
// limits: cpu=20s
// also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
// long: fifty thousand objects are many
// expect: .+
// unprotected: unsafe: it gains nothing but its own end
import { region } from 'dispatcher';

const lamp = await region.create('box');
let last = new Error('all was taken');
for (const work of [async () => (await region.swarm(Array(50_000).fill(lamp))).flush(), () => region.swarm([null]), () => region.swarm(lamp), async () => (await region.swarm([lamp], { tolerance: NaN })).flush(),
    async () => (await region.swarm([lamp], { tolerance: -1e308 })).flush()]) {
    try {
        await work();
    } catch (error) {
        last = error;
    }
}
const swarm = await region.swarm([lamp]);
swarm.positions[0] = NaN;
swarm.velocities[1] = Infinity;
try {
    await swarm.flush();
} catch (error) {
    last = error;
}
swarm.set(1e9, { position: [1, 2, 3] });
throw last;
