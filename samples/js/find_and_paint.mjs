// Finds objects by a pattern and paints them from blue in the west to red in the east.
//
// Arguments: [PATTERN], a regular expression on the names; without it five crates are made and painted.

import { args, region } from 'dispatcher';

async function makeCrates() {
    const places = [0, 1, 2, 3, 4];
    await Promise.all(places.map(i =>
        region.create('box', { name: `Crate ${i + 1}`, position: [120 + 4 * i, 128, 22], size: 1 + i / 4 })));
}

/** @param {import('dispatcher').RegionObject[]} things */
async function fromWestToEast(things) {
    const placed = await Promise.all(things.map(async thing => ({ thing, position: await thing.position() })));
    return placed.sort((a, b) => a.position[0] - b.position[0]);
}

/** @param {string} pattern */
async function main(pattern) {
    const found = await fromWestToEast(await region.find(pattern));
    for (const [i, { thing, position }] of found.entries()) {
        const share = i / Math.max(1, found.length - 1);
        await thing.paint([share, 0.1, 1 - share]);
        console.log(`painted ${thing.name} at ${position}`);
    }
    console.log(`${found.length} objects painted`);
}

if (args.length > 0) {
    await main(args[0]);
} else {
    await makeCrates();
    await main('^Crate ');
}
