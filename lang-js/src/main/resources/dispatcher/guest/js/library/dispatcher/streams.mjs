/** Events that a script takes in a loop: for await (const touch of lamp.touches()) … */

import { promise } from './host.mjs';
import { log } from './log.mjs';

/** How many events wait for a loop that is slower than they come. */
const mostWaiting = 10_000;

/**
 * The events of one subscription, in order, for `for await`. It begins when it is made; it ends, and is told nothing more, when
 * the loop is left (break, return, a failure) or its object was deleted by this script. While a loop is busy 10,000 events wait
 * for it; what comes beyond that is dropped and counted in the log.
 */
export class EventStream {
  #what;
  #ready;
  #ended;
  #over = false;
  #arrived = [];
  #taken = [];
  #takers = [];
  #dropped = 0;

  /**
   * what:  what comes, for a person: "touches of Lamp"
   * begin: begins the subscription with a function for each event
   * ended: called once when it is over
   * site:  where the script called
   */
  constructor(what, begin, ended, site) {
    this.#what = what;
    this.#ended = ended;
    this.#ready = promise(() => begin(event => this.#arrive(event)), site);
  }

  [Symbol.asyncIterator]() {
    return this;
  }

  /** A promise of the next event, as the language's iteration has it. */
  async next() {
    await this.#ready;
    this.#tellDropped();
    if (this.#taken.length === 0) {
      [this.#taken, this.#arrived] = [this.#arrived.reverse(), []];
    }
    if (this.#taken.length > 0) {
      return { value: this.#taken.pop(), done: false };
    }
    return this.#over ? finished() : new Promise(resolve => { this.#takers.push(resolve); });
  }

  /** Ends it; what waits is forgotten. `for await` calls it when the loop is left. */
  async return() {
    this.#arrived = [];
    this.#taken = [];
    this.finish();
    this.#tellDropped();
    return finished();
  }

  /** Ends it; what waits can still be taken. */
  finish() {
    if (this.#over) {
      return;
    }
    this.#over = true;
    this.#ended();
    this.#ready.then(registration => registration.cancel(), () => {});
    this.#takers.splice(0).forEach(resolve => resolve(finished()));
  }

  #arrive(event) {
    const taker = this.#takers.shift();
    if (taker) {
      taker({ value: event, done: false });
    } else if (this.#arrived.length + this.#taken.length < mostWaiting) {
      this.#arrived.push(event);
    } else if (this.#dropped++ === 0) {
      log.warning(`The loop over the ${this.#what} is slower than they come: ${mostWaiting} wait, more are dropped.`);
    }
  }

  #tellDropped() {
    if (this.#dropped > 0) {
      log.warning(`The loop over the ${this.#what} missed ${this.#dropped} of them.`);
      this.#dropped = 0;
    }
  }
}

function finished() {
  return { value: undefined, done: true };
}

/** The loops over what happens to a region's objects: they end with their object. */
export class Streams {
  #streams = new Map();

  /** Whether somebody tells it of objects that are gone. */
  followed = false;

  /** Begins one about an object; see EventStream. */
  begin(object, what, begin, site) {
    const those = this.#streams.get(object) ?? new Set();
    this.#streams.set(object, those);
    const stream = new EventStream(what, begin, () => this.#forget(object, stream), site);
    those.add(stream);
    return stream;
  }

  /** Ends those of the objects that a message has deleted. */
  deletedBy(message, fields) {
    const ids = /DeleteAllObjects(?:Request)?$/.test(message)
      ? [...this.#streams.keys()]
      : Object.values(fields).flat().map(id => String(id).toLowerCase());
    ids.forEach(id => this.finish(id));
  }

  /** Ends those of an object. */
  finish(object) {
    [...this.#streams.get(object) ?? []].forEach(stream => stream.finish());
  }

  #forget(object, stream) {
    const those = this.#streams.get(object);
    those?.delete(stream);
    if (those?.size === 0) {
      this.#streams.delete(object);
    }
  }
}
