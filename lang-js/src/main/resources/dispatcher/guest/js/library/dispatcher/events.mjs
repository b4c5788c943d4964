/** What handlers are told, and what stands for a handler. */

import { shown } from './show.mjs';

/**
 * Somebody touched an object.
 *
 * object:   the object
 * avatar:   the id of who touched it
 * face:     the number of the face
 * position: the point that was touched, in the region's coordinates, metres
 * offset:   where the touched part is from the object's root, metres
 * normal:   the surface's normal there
 * st, uv:   the place on the face and on its texture, 0 to 1; zeros where the viewer did not say
 */
export class Touch {
  constructor(object, fields) {
    const surface = fields.TouchEvent;
    this.object = object;
    this.avatar = fields.AvatarID;
    this.offset = fields.OffsetPosition;
    this.face = surface.FaceIndex;
    this.position = surface.Position;
    this.normal = surface.Normal;
    this.st = surface.STCoord;
    this.uv = surface.UVCoord;
  }

  [shown]() {
    return `Touch of ${this.object.name} by ${this.avatar}, face ${this.face}`;
  }
}

/**
 * An object moved.
 *
 * object:   the object
 * position: where it is now, metres
 */
export class Move {
  constructor(object, fields) {
    this.object = object;
    this.position = fields.Position;
  }

  [shown]() {
    return `Move of ${this.object.name} to [${this.position.join(', ')}]`;
  }
}

/**
 * A difference between two looks of region.watch. What came and went between two looks is not seen.
 *
 * kind:        'created', 'removed', 'renamed' or 'moved'
 * object:      the object
 * name:        its name; the last known one where it was removed
 * oldName:     its name before, or null
 * position:    where it is, metres; the last known place where it was removed
 * oldPosition: where it was before, or null
 * polled:      true: the region did not tell of it, it was found by asking
 */
export class Change {
  constructor(object, fields) {
    this.object = object;
    this.kind = fields.kind;
    this.name = fields.name;
    this.oldName = fields.oldName;
    this.position = fields.position;
    this.oldPosition = fields.oldPosition;
    this.polled = true;
  }

  [shown]() {
    return `Change: ${this.kind} ${this.object}`;
  }
}

/** A function that is called for events or by a timer, until cancel(). */
export class Handler {
  #registration;

  constructor(registration) {
    this.#registration = registration;
  }

  /** Ends it; the function is not called again. */
  cancel() {
    this.#registration.cancel();
  }
}
