/** Many objects that move together. */

import { checkOptions, elements, idOf, numbers, refuseAssignment } from './arguments.mjs';
import { WrongArgument } from './errors.mjs';
import { binding, overlapping, promise } from './host.mjs';
import { RegionObject } from './objects.mjs';
import { shown } from './show.mjs';
import { callSite } from './sites.mjs';
import { wire } from './wire.mjs';

const sizes = { position: 3, rotation: 4, velocity: 3, acceleration: 3 };

/**
 * Objects that move together; region.swarm gives it. Write into its arrays where the objects are and how they move, and flush():
 * only those are sent that are further than the tolerance from where they are believed to be, going by what was sent last.
 *
 * objects:       the objects
 * positions:     Float32Array, three numbers for each object in turn, metres
 * velocities:    the same, metres a second; the protocol does not tell them, so they begin with 0
 * accelerations: the same, metres a second, each second
 * rotations:     Float32Array, quaternions x, y, z, w
 */
export class Swarm {
  #host;
  #delivery;
  #objects;
  #arrays;

  constructor(host, delivery, objects, states) {
    this.#host = host;
    this.#delivery = delivery;
    this.#objects = Object.freeze(objects);
    this.#arrays = Object.fromEntries(
      Object.entries(sizes).map(([name, size]) => [name, new Float32Array(objects.length * size)]));
    states.forEach(({ Position, Rotation }, i) => {
      this.#arrays.position.set(Position, i * sizes.position);
      this.#arrays.rotation.set(Rotation, i * sizes.rotation);
    });
  }

  get objects() {
    return this.#objects;
  }

  get length() {
    return this.#objects.length;
  }

  get positions() {
    return this.#arrays.position;
  }

  get rotations() {
    return this.#arrays.rotation;
  }

  get velocities() {
    return this.#arrays.velocity;
  }

  get accelerations() {
    return this.#arrays.acceleration;
  }

  /** One object's { object, position, rotation, velocity, acceleration }, as copies. */
  get(index) {
    this.#check('swarm.get', index);
    const copies = Object.entries(sizes).map(([name, size]) =>
      [name, [...this.#arrays[name].subarray(index * size, (index + 1) * size)]]);
    return { object: this.#objects[index], ...Object.fromEntries(copies) };
  }

  /** Sets some of one object's position, rotation, velocity and acceleration; what is left out stays. */
  set(index, state) {
    this.#check('swarm.set', index);
    checkOptions('swarm.set', state, Object.keys(sizes));
    for (const [name, value] of Object.entries(state)) {
      this.#arrays[name].set(numbers(`swarm.set's ${name}`, `${sizes[name]} numbers`, value, sizes[name]), index * sizes[name]);
    }
  }

  /** How many flushes were not sent, since a newer one came while they waited for the one before. */
  get replaced() {
    return this.#host.replaced();
  }

  /**
   * Sends what must be sent; gives a promise of how many objects that were. While one flush is on its way one more waits, the newest.
   */
  flush() {
    const { position, velocity, acceleration, rotation } = this.#arrays;
    return promise(() => {
      this.#checkArrays();
      return this.#host.flush(position.buffer, velocity.buffer, acceleration.buffer, rotation.buffer, this.#delivery);
    }, callSite()).catch(error => { throw this.#advised(error); });
  }

  toString() {
    return `Swarm of ${this.length} objects`;
  }

  [shown]() {
    return this.toString();
  }

  #check(name, index) {
    if (!Number.isInteger(index) || index < 0 || index >= this.length) {
      throw new WrongArgument(`${name} takes an index from 0 to ${this.length - 1}, but ${String(index)} came.`);
    }
  }

  /** A list that is assigned to an element of an array becomes NaN there. */
  #advised(error) {
    const index = error instanceof WrongArgument && error.message.endsWith('not finite.') ? this.#notFinite() : -1;
    if (index >= 0) {
      error.advice = `Write swarm.set(${index}, { position: [x, y, z] }): each element of the arrays is one number.`;
    }
    return error;
  }

  #notFinite() {
    const places = Object.entries(sizes).map(([name, size]) =>
      Math.floor(this.#arrays[name].findIndex(number => !Number.isFinite(number)) / size));
    return places.find(index => index >= 0) ?? -1;
  }

  #checkArrays() {
    for (const [name, size] of Object.entries(sizes)) {
      if (this.#arrays[name].length !== this.length * size) {
        throw new WrongArgument('The arrays of a swarm keep their sizes, but one was given away or resized.',
          'Write into them; make a new swarm for other objects.');
      }
    }
  }
}

const write = array => `Write into it: swarm.${array}.set(numbers, 3 * index).`;
refuseAssignment(Swarm, {
  positions: write('positions'),
  velocities: write('velocities'),
  accelerations: write('accelerations'),
  rotations: 'Write into it: swarm.rotations.set(numbers, 4 * index).',
  objects: 'Make a new swarm for other objects.',
});

/** Makes a swarm of objects or their ids that stands where they are. */
export async function swarmOf(region, objects, options, site) {
  checkOptions('region.swarm', options, ['tolerance', 'batch']);
  const { delivery, guest } = region[wire];
  const { tolerance = 0.1, batch = delivery === 'datagram' ? 1 : 100 } = options;
  const wanted = elements('region.swarm', 'a list of objects', objects);
  const ids = wanted.map(object => idOf('region.swarm', object));
  const host = guest.swarm(ids, tolerance, batch);
  const states = await overlapping(ids, id => region[wire].ask('GetObjectDataRequest', { ObjectID: id }, site));
  const members = wanted.map((object, i) =>
    object instanceof RegionObject ? object : new RegionObject(region, ids[i], states[i].Name));
  return new Swarm(host, delivery, members, states);
}
