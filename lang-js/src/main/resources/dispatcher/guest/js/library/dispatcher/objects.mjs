/** Objects of the region and their parts. */

import { Handler, Move, Touch } from './events.mjs';
import { binding, call, callSite, checkHandler, dispatcherId, promise } from './host.mjs';

/**
 * An object in the region; region.create, region.find and region.get give them.
 *
 * id:   its id, text
 * name: its name, as it was when this was made
 */
export class RegionObject {
  constructor(id, name) {
    Object.defineProperties(this, { id: { value: id, enumerable: true }, name: { value: name, enumerable: true } });
  }

  get [dispatcherId]() {
    return this.id;
  }

  /** The id of its owner. */
  owner() {
    return call('GetObjectDataRequest', { ObjectID: this.id }).then(answer => answer.OwnerID);
  }

  /** Where it is now: [x, y, z] in metres. */
  position() {
    return call('GetObjectPositionRequest', { ObjectID: this.id }).then(answer => answer.Position);
  }

  /** How it is turned now: a quaternion [x, y, z, w]. */
  rotation() {
    return call('GetObjectRotationRequest', { ObjectID: this.id }).then(answer => answer.Rotation);
  }

  /** The parts that it is linked from, the root first. */
  parts(site = callSite()) {
    return call('GetObjectPartsRequest', { ObjectID: this.id }, site)
      .then(answer => answer.Parts.map(fields => new Part(this, fields)));
  }

  /** Moves it: [x, y, z] in metres. */
  moveTo(position) {
    return call('SetObjectPositionRequest', { ObjectID: this.id, Position: position }).then(nothing);
  }

  /** Turns it: a quaternion [x, y, z, w]. */
  turnTo(rotation) {
    return call('SetObjectRotationRequest', { ObjectID: this.id, Rotation: rotation }).then(nothing);
  }

  /** Colours all its parts. alpha: opacity from 0 (invisible) to 1. */
  async paint(color, alpha = 1, site = callSite()) {
    const parts = await this.parts(site);
    await Promise.all(parts.map(part => part.paint(color, alpha, site)));
  }

  /** Deletes it from the region; ends this script's handlers of its touches and moves. */
  delete() {
    return call('DeleteObjectRequest', { ObjectID: this.id }).then(nothing);
  }

  /** Calls a function with a Touch whenever somebody touches it. Need not be awaited; gives a promise of a Handler. */
  onTouch(handler) {
    checkHandler('onTouch', handler);
    return register(() => binding.region().onTouch(this.id, fields => { handler(new Touch(this, fields)); }), callSite());
  }

  /** Calls a function with a Move whenever its position changes. Need not be awaited; gives a promise of a Handler. */
  onMove(handler) {
    checkHandler('onMove', handler);
    return register(() => binding.region().onMove(this.id, fields => { handler(new Move(this, fields)); }), callSite());
  }
}

const shapes = ['box', 'cylinder', 'prism', 'sphere', 'torus', 'tube', 'ring', 'sculpture'];

/**
 * One part of an object, as it was when the parts were asked for.
 *
 * object:      the object
 * link:        its number: 0 for the only part, else 1 for the root and 2 and up for the others
 * name, description
 * shape:       'box', 'cylinder', 'prism', 'sphere', 'torus', 'tube', 'ring', or 'sculpture'
 * position:    where it is from the root, metres
 * rotation:    its own turn, a quaternion [x, y, z, w]
 */
export class Part {
  constructor(object, fields) {
    this.object = object;
    this.link = fields.LinkNum;
    this.name = fields.Name;
    this.description = fields.Description;
    this.shape = shapes[fields.Type] ?? 'unknown';
    this.position = fields.OffsetPosition;
    this.rotation = fields.OffsetRotation;
  }

  /** Colours all its faces. alpha: opacity from 0 (invisible) to 1. */
  async paint(color, alpha = 1, site = callSite()) {
    await call('SetPartColorRequest', () => ({
      ObjectID: this.object.id,
      LinkNum: this.link,
      Color: binding.color(color),
      Alpha: binding.alpha(alpha),
    }), site);
  }
}

function register(begin, site) {
  return promise(begin, site).then(registration => new Handler(registration));
}

function nothing() {}
