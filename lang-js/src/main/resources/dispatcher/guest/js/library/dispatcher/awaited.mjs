/** Promises that tell when await was forgotten. */

import { WrongArgument } from './errors.mjs';

const prototypes = new Map();
const ofObject = { id: 'id', name: 'name', region: 'region', position: 'position', rotation: 'rotation' };
const ofList = { length: 'length', 0: 'elements' };
const ofSwarm = {
  positions: 'positions', rotations: 'rotations', velocities: 'velocities', accelerations: 'accelerations',
  set: 'set', get: 'get', flush: 'flush', objects: 'objects', length: 'length',
  replaced: 'replaced',
};

/** The promise of an object that a call gives, which tells whoever reads from it what only the object has. */
export function awaitedObject(call, promise) {
  return awaited(call, 'object', ofObject, promise);
}

/** The same of a list. */
export function awaitedList(call, promise) {
  return awaited(call, 'objects', ofList, promise);
}

/** The same of a swarm. */
export function awaitedSwarm(call, promise) {
  return awaited(call, 'swarm', ofSwarm, promise);
}

/** It stays a promise of the language's own, so that awaiting it costs what it always does. */
function awaited(call, name, members, promise) {
  if (!prototypes.has(call)) {
    prototypes.set(call, prototypeOf(call, name, members));
  }
  return Object.setPrototypeOf(promise, prototypes.get(call));
}

function prototypeOf(call, variable, members) {
  const prototype = Object.create(Promise.prototype);
  for (const [name, text] of Object.entries(members)) {
    const tell = () => {
      throw new WrongArgument(`${call} gives a promise, which has no ${text}.`, `Write const ${variable} = await ${call}(…).`);
    };
    Object.defineProperty(prototype, name, { get: tell, set: tell });
  }
  return prototype;
}
