// Takes the memory away under the host's hands: the numbers of a swarm while they are sent.
// expect: WrongArgument: The arrays of a swarm keep their sizes, but one was given away or resized\.
// unprotected: unsafe: it gains nothing but its own end
import { region } from 'dispatcher';

const cars = await region.createMany('box', [{}, {}]);
const swarm = await region.swarm(cars);
swarm.positions.fill(30);
const sent = swarm.flush();
swarm.positions.buffer.transfer(0);
await sent;
await swarm.flush();
throw new Error('the host has not noticed');
