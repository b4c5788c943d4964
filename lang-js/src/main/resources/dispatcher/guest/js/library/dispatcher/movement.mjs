/** Moving many objects at once. */

import { checkOptions, elements, idOf, mismatch, needed } from './arguments.mjs';
import { binding, overlapping, pieces } from './host.mjs';
import { wire } from './wire.mjs';

const movement = ['object', 'position', 'rotation', 'velocity', 'acceleration'];
const place = 'a position [x, y, z] for each object';

/** Moves many objects. */
export async function move(region, updates, options, site) {
  checkOptions('region.move', options, ['batch']);
  const { delivery } = region[wire];
  const batch = binding.batch(options.batch ?? (delivery === 'datagram' ? 1 : 50));
  const movements = elements('region.move', 'a list of movements', updates).map(movementOf);
  await overlapping(pieces(movements, batch), Updates => region[wire].tell('BulkDynamicsRequest', { Updates }, site));
}

function movementOf(update) {
  const values = Array.isArray(update) ? update : valuesOf(update);
  if (values.length > movement.length) {
    throw mismatch('region.move', `${movement.join(', ')} of each object`, update);
  }
  const [object, position, rotation, velocity, acceleration] = values;
  return {
    ObjectID: idOf('region.move', object), Position: needed('region.move', place, position), Rotation: rotation,
    Velocity: velocity, Acceleration: acceleration,
  };
}

function valuesOf(update) {
  if (typeof update !== 'object' || update === null) {
    throw mismatch('region.move', 'an array or an object for each movement', update);
  }
  checkOptions('region.move', update, movement);
  return movement.map(name => update[name]);
}
