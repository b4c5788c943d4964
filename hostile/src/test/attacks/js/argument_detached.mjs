// Takes the memory away under the host's hands: the numbers of a swarm while they are sent.
// expect: \w+: .*
// unprotected: unsafe: it gains nothing but its own end
import { region } from 'dispatcher';

const cars = await region.createMany('box', [{}, {}]);
const swarm = await region.swarm(cars);
swarm.positions.fill(30);
const sent = swarm.flush();
swarm.positions.buffer.transfer(0);
await sent;
swarm.positions.fill(NaN);
await swarm.flush();
throw new Error('the host has not noticed');
