/** Parts of objects. */

import { needed, refuseAssignment } from './arguments.mjs';
import { binding } from './host.mjs';
import { shown } from './show.mjs';
import { callSite } from './sites.mjs';
import { wire } from './wire.mjs';

const shapes = ['box', 'cylinder', 'prism', 'sphere', 'torus', 'tube', 'ring', 'sculpture'];

/** What painting takes. */
export const paint = 'a colour: a name, #rrggbb or three numbers from 0 to 1';

/**
 * One part of an object, as it was when the parts were asked for.
 *
 * object:   the object
 * link:     its number: 0 for the only part, else 1 for the root and 2 and up for the others
 * name, description
 * shape:    'box', 'cylinder', 'prism', 'sphere', 'torus', 'tube', 'ring', or 'sculpture'
 * position: where it is from the root, metres
 * rotation: its own turn, a quaternion [x, y, z, w]
 */
export class Part {
  #object;
  #fields;

  constructor(object, fields) {
    this.#object = object;
    this.#fields = fields;
  }

  get object() {
    return this.#object;
  }

  get link() {
    return this.#fields.LinkNum;
  }

  get name() {
    return this.#fields.Name;
  }

  get description() {
    return this.#fields.Description;
  }

  get shape() {
    return shapes[this.#fields.Type] ?? 'unknown';
  }

  get position() {
    return this.#fields.OffsetPosition;
  }

  get rotation() {
    return this.#fields.OffsetRotation;
  }

  /** Moves it to [x, y, z] from the root, metres. */
  moveTo(position) {
    return tell(this, 'SetPartPositionRequest',
      () => ({ Position: needed('moveTo', 'a position [x, y, z]', position) }), callSite());
  }

  /** Gives it a turn of its own: a quaternion [x, y, z, w]. */
  turnTo(rotation) {
    return tell(this, 'SetPartRotationRequest',
      () => ({ Rotation: needed('turnTo', 'a rotation [x, y, z, w]', rotation) }), callSite());
  }

  /** Sets its size: [x, y, z] in metres, or one number for all three. */
  resize(scale) {
    return tell(this, 'SetPartScaleRequest', () => ({
      Scale: typeof scale === 'number' ? [scale, scale, scale] : needed('resize', 'metres, one number or [x, y, z]', scale),
    }), callSite());
  }

  /** Colours all its faces. alpha: opacity from 0 (invisible) to 1. */
  paint(color, alpha = 1) {
    return paintPart(this, color, alpha, callSite());
  }

  toString() {
    return `${this.name} (part ${this.link} of ${this.object})`;
  }

  [shown]() {
    return this.toString();
  }

  toJSON() {
    const { link, name, description, shape, position, rotation } = this;
    return { link, name, description, shape, position, rotation };
  }
}

refuseAssignment(Part, {
  position: 'Write await part.moveTo([x, y, z]).',
  rotation: 'Write await part.turnTo([x, y, z, w]).',
  color: "Write await part.paint('red').",
  scale: 'Write await part.resize([x, y, z]).',
  size: 'Write await part.resize([x, y, z]).',
  name: 'The protocol cannot rename a part.',
  description: 'The protocol cannot change the description of a part.',
  shape: 'The protocol cannot change the shape of a part.',
});

/** Colours a part; the site is where the script called. */
export function paintPart(part, color, alpha, site) {
  return tell(part, 'SetPartColorRequest', () => ({
    Color: binding.color(needed('paint', paint, color)), Alpha: binding.alpha(alpha),
  }), site);
}

function tell(part, message, fields, site) {
  return part.object.region[wire].tell(message,
    () => ({ ObjectID: part.object.id, LinkNum: part.link, ...fields() }), site);
}
