// Hands a swarm numbers that are none, objects that are none, and a size without bounds.
// limits: cpu=20s handler-time=20s handler-cpu=20s
// reaction: skip
// also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed|limit calls-in-flight: (101 of 100|refused again)|limit calls: ).*
// long: fifty thousand objects are many
// expect: Error: (WrongArgument: [^;]+ (nothing|an object of type RegionObject|the number NaN|the number -1\.0E308) came\.; ){4}WrongArgument: The position of the swarm's object 0 has a number that is not finite\. [^;]+; WrongArgument: swarm\.set takes an index from 0 to 0, but 1000000000 came\.; Denied: limit (calls-in-flight: 101 of 100|calls: 501/s of 500/s)
// unprotected: unsafe: it gains nothing but its own end
import { region } from 'dispatcher';

const lamp = await region.create('box');
const said = new Set();
for (const work of [() => region.swarm([null]), () => region.swarm(lamp), async () => (await region.swarm([lamp], { tolerance: NaN })).flush(),
    async () => (await region.swarm([lamp], { tolerance: -1e308 })).flush()]) {
    try {
        await work();
    } catch (error) {
        said.add(String(error));
    }
}
const swarm = await region.swarm([lamp]);
swarm.positions[0] = NaN;
swarm.velocities[1] = Infinity;
try {
    await swarm.flush();
} catch (error) {
    said.add(String(error));
}
try {
    swarm.set(1e9, { position: [1, 2, 3] });
} catch (error) {
    said.add(String(error));
}
try {
    await (await region.swarm(Array(50_000).fill(lamp))).flush();
} catch (error) {
    said.add(String(error));
}
throw new Error([...said].join('; '));
