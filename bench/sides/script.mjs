// The JavaScript script that is measured: script.mjs calls|overlap|updates|binding [BATCH [OBJECTS]]
//
// A touch is a turn of so many seconds, which are the touched point's x; its result is a line of JSON.

import { args, region } from 'dispatcher';

const IN_FLIGHT = 64;
const [task, batch, many] = args;
const objects = (await region.find('^Bench ')).slice(0, many ? Number(many) : undefined);
const [first, last] = [objects[0], objects.at(-1)];

async function calls(until) {
    let count = 0;
    let position;
    for (; Date.now() < until; count++) {
        position = await first.position();
    }
    return [count, first.id, position];
}

async function overlap(until) {
    const each = await Promise.all(Array.from({ length: IN_FLIGHT }, () => calls(until)));
    return [each.reduce((sum, [count]) => sum + count, 0), first.id, each[0][2]];
}

async function binding(until) {
    let count = 0;
    for (; Date.now() < until; count += 10_000) {
        for (let n = 0; n < 10_000; n++) {
            region.name;
        }
    }
    return [count, first.id, await first.position()];
}

let step = 0;
const swarm = task === 'updates' ? await region.swarm(objects, { tolerance: 0, batch: Number(batch) }) : null;
for (let n = 0; n < (swarm?.length ?? 0); n++) {
    swarm.velocities.set([1, 0, 0], 3 * n);
}

async function updates(until) {
    let count = 0;
    while (Date.now() < until) {
        step = (step + 1) % 100;
        for (let n = 0; n < swarm.length; n++) {
            swarm.positions.set([step + 10.5, 100, 25], 3 * n);
        }
        count += await swarm.flush();
    }
    return [count, last.id, swarm.get(swarm.length - 1).position];
}

const turns = await region.create('box', { name: 'Turns' });
await turns.onTouch(async touch => {
    const begun = Date.now();
    const [count, object, position] = await { calls, overlap, updates, binding }[task](begun + touch.position[0] * 1000);
    console.log(JSON.stringify({ count, seconds: (Date.now() - begun) / 1000, object, position: [...position] }));
});
console.log(JSON.stringify({ ready: turns.id }));
