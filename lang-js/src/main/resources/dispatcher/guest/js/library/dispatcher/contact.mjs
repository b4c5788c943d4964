/** How a region is lost and comes back. */

import { shown } from './show.mjs';

/**
 * The region does not answer.
 *
 * began:  when it was last known to answer, a Date
 * reason: what came instead of an answer
 */
export class Loss {
  constructor(fields) {
    this.began = date(fields.began);
    this.reason = fields.reason;
  }

  [shown]() {
    return `Loss: ${this.reason}`;
  }
}

/**
 * A time, now over, in which touches and moves may have been missed.
 *
 * cause:   'unreachable', 'lapsed', 'restarted' or 'overflow' (the script's own queue was full)
 * began:   when events were last known to be heard, a Date
 * ended:   when they were heard again, a Date
 * seconds: how long it was
 * dropped: how many events are known to be lost; 0 where nobody can count them
 */
export class Gap {
  constructor(fields) {
    this.cause = fields.cause;
    this.began = date(fields.began);
    this.ended = date(fields.ended);
    this.seconds = (this.ended - this.began) / 1000;
    this.dropped = fields.dropped;
  }

  [shown]() {
    return `Gap of ${this.seconds} s: ${this.cause}`;
  }
}

/**
 * The handlers of an object have ended, since the region does not know it any more.
 *
 * object: the object; its name is not known
 * at:     when the region said so, a Date
 */
export class Gone {
  constructor(object, fields) {
    this.object = object;
    this.at = date(fields.at);
  }

  [shown]() {
    return `Gone: ${this.object.id}`;
  }
}

function date(seconds) {
  return new Date(Math.round(seconds * 1000));
}
