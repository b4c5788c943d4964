// What somebody would write for Node: plain.mjs WORK.json calls|overlap|updates json|bson BATCH
//
// Needs undici, and bson for BSON. A line of the input is a turn of so many seconds; its result is a line of JSON.

import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { BSON } from 'bson';
import { Agent, fetch, setGlobalDispatcher } from 'undici';

const IN_FLIGHT = 64;
const [file, task, encoding, batch] = process.argv.slice(2);
const work = JSON.parse(readFileSync(file));
const objects = work.objects;
setGlobalDispatcher(new Agent({ connections: 8, pipelining: 1 }));
const headers = { 'Content-Type': `application/${encoding}` };
const encode = encoding === 'bson' ? BSON.serialize : JSON.stringify;
const decode = encoding === 'bson'
    ? async answer => BSON.deserialize(new Uint8Array(await answer.arrayBuffer()))
    : answer => answer.json();
let step = 0;

async function call(message, fields) {
    const body = encode({
        $type: `RemoteControl.Messages.${message}Request`, _Scene: work.scene, _Domain: 'RemoteControl',
        _Capability: work.capability, ...fields,
    });
    const answer = await decode(await fetch(work.url, { method: 'POST', headers, body }));
    if (answer._Success !== 1) {
        throw new Error(answer._Message);
    }
    return answer;
}

async function calls(until) {
    let count = 0;
    let answer;
    for (; performance.now() < until; count++) {
        answer = await call('GetObjectPosition', { ObjectID: objects[0] });
    }
    return [count, objects[0], answer.Position];
}

async function overlap(until) {
    const each = await Promise.all(Array.from({ length: IN_FLIGHT }, () => calls(until)));
    return [each.reduce((sum, [count]) => sum + count, 0), objects[0], each[0][2]];
}

const update = (ObjectID, x) => ({
    ObjectID, Position: [x, 100, 25], Velocity: [1, 0, 0], Acceleration: [0, 0, 0], Rotation: [0, 0, 0, 1],
});

async function updates(until) {
    let count = 0;
    while (performance.now() < until) {
        step = (step + 1) % 100;
        const batches = [];
        for (let start = 0; start < objects.length; start += Number(batch)) {
            const some = objects.slice(start, start + Number(batch));
            batches.push(call('BulkDynamics', { Updates: some.map(id => update(id, step + 10.5)) }));
            count += some.length;
        }
        await Promise.all(batches);
    }
    return [count, objects.at(-1), [step + 10.5, 100, 25]];
}

console.log(JSON.stringify({ ready: true }));
for await (const line of createInterface({ input: process.stdin })) {
    const begun = performance.now();
    const [count, object, position] = await { calls, overlap, updates }[task](begun + Number(line) * 1000);
    console.log(JSON.stringify({ count, seconds: (performance.now() - begun) / 1000, object, position }));
}
process.exit();
