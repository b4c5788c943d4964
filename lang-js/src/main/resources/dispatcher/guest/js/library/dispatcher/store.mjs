/** What a script keeps for its next run. */

import { binding } from './host.mjs';
import { shown } from './show.mjs';

let kept;

/**
 * The script's own small memory, which survives its end. Values are plain: numbers, texts, booleans, null, and arrays and
 * objects of these; they are copied in and out, so that what is changed must be set again.
 */
export class Store {
  get #host() {
    return kept ??= binding.store();
  }

  /** The value of that name; `otherwise` where there is none. */
  get(key, otherwise = undefined) {
    return this.#host.has(key) ? this.#host.get(key) : otherwise;
  }

  /** Keeps a value, in the place of an earlier one. */
  set(key, value) {
    this.#host.put(key, value);
  }

  /** Whether there is a value of that name. */
  has(key) {
    return this.#host.has(key);
  }

  /** Forgets a value; false where there is none. */
  delete(key) {
    return this.#host.remove(key);
  }

  /** The names, sorted. */
  keys() {
    return this.#host.keys();
  }

  /** Forgets everything. */
  clear() {
    this.keys().forEach(key => this.delete(key));
  }

  [shown]() {
    return `Store of ${this.keys().join(', ') || 'nothing'}`;
  }
}

export const store = Object.freeze(new Store());
