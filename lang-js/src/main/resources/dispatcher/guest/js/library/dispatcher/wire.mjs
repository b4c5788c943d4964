/** How messages reach a region. */

import { isPlainObject } from './arguments.mjs';
import { plain, promise } from './host.mjs';
import { callSite } from './sites.mjs';
import { Streams } from './streams.mjs';

/** Where a region of this library keeps its wire. */
export const wire = Symbol('wire');

const commands = /^(?:.*\.)?(?:Set|Delete|Bulk|Chat|MessageObject)\w*$/;

/** Messages to one region: questions, which are answered, and commands, which may travel in a faster way. */
export class Wire {
  #find;
  #guest;

  /**
   * find:     gives the host's side of the region; called when the region is used first
   * delivery: how commands travel: 'sync', 'async' or 'datagram'
   * streams:  the loops over what happens to its objects
   */
  constructor(find, delivery = 'sync', streams = new Streams()) {
    this.#find = find;
    this.delivery = delivery;
    this.streams = streams;
  }

  /** The host's side of the region. */
  get guest() {
    return this.#guest ??= this.#find();
  }

  /** A loop over what happens to an object; see EventStream. It ends when the region has forgotten the object. */
  stream(object, what, begin, site) {
    if (!this.streams.followed) {
      this.streams.followed = true;
      promise(() => this.guest.onGone(gone => this.streams.finish(gone.object)), site).catch(nothing);
    }
    return this.streams.begin(object, what, begin, site);
  }

  /** The same region, whose commands travel in another way. */
  delivering(delivery) {
    return new Wire(() => this.guest, delivery, this.streams);
  }

  /** Sends a message and gives a promise of the answer's fields. A function may give the fields; its failure is the call's. */
  ask(message, fields, site = callSite()) {
    return this.#send(message, fields, null, site);
  }

  /** Sends a command and gives a promise of nothing. */
  tell(message, fields, site = callSite()) {
    return this.#send(message, fields, this.delivery, site).then(nothing);
  }

  /** Sends what the script has put together itself. */
  call(message, fields, site = callSite()) {
    const isCommand = typeof message === 'string' && commands.test(message);
    return this.#send(message, () => plainFields(fields), isCommand ? this.delivery : null, site);
  }

  #send(message, fields, delivery, site) {
    let sent;
    const answer = promise(() => {
      sent = typeof fields === 'function' ? fields() : fields;
      return this.guest.call(message, sent, delivery);
    }, site);
    return typeof message === 'string' && message.includes('Delete') ? answer.then(value => {
      this.streams.deletedBy(message, sent);
      return value;
    }) : answer;
  }
}

function plainFields(fields) {
  const entries = fields instanceof Map ? [...fields] : isPlainObject(fields) ? Object.entries(fields) : null;
  return entries ? Object.fromEntries(entries.map(([name, value]) => [name, plain(value)])) : fields;
}

function nothing() {}
