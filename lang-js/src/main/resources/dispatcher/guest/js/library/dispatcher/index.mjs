/**
 * Scripts that control a region: make objects, move them, react to touches.
 *
 *     import { region, every, log } from 'dispatcher';
 *
 *     const lamp = await region.create('box', { name: 'Lamp', position: [128, 128, 25], color: 'white' });
 *     lamp.onTouch(async touch => { await region.say(`${lamp.name} touched by ${touch.avatar}`); });
 *     every(0.5, async () => { const [x, y, z] = await lamp.position(); await lamp.moveTo([x + 0.1, y, z]); });
 *
 * Positions are metres in the region's coordinates ([x, y, z]: east, north, up), rotations quaternions [x, y, z, w], colours
 * a name such as 'red', '#rrggbb' or three numbers from 0 to 1. Calls give promises. Handlers are called one at a time, in
 * order. The script ends when its main code has finished and no handler or timer is left, or on exit().
 */

export { Asset } from './assets.mjs';
export { Avatar } from './avatars.mjs';
export { Gap, Gone, Loss } from './contact.mjs';
export {
  BadAnswer,
  Denied,
  DispatcherError,
  NotAuthorized,
  Refused,
  TimedOut,
  TooLarge,
  Unreachable,
  Unsupported,
  WrongArgument,
} from './errors.mjs';
export { Change, Handler, Move, Touch } from './events.mjs';
export { Item } from './items.mjs';
export { log } from './log.mjs';
export { RegionObject } from './objects.mjs';
export { Part } from './parts.mjs';
export { connect, Region, region } from './region.mjs';
export { args, exit } from './script.mjs';
export { store } from './store.mjs';
export { Swarm } from './swarm.mjs';
export { after, every } from './timers.mjs';
