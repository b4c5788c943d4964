/** Timers. */

import { checkHandler } from './arguments.mjs';
import { Handler } from './events.mjs';
import { binding } from './host.mjs';

/**
 * Calls a function again and again: every(0.5, () => …).
 *
 * The first call is after one period. A period that passes while the script is busy, or while the promise that the function
 * gave is not settled, is left out. Gives a Handler; its cancel() ends it.
 */
export function every(seconds, handler) {
  checkHandler('every', handler);
  let running = false;
  return new Handler(binding.every(seconds, () => {
    if (running) {
      return;
    }
    const result = handler();
    if (result instanceof Promise) {
      running = true;
      result.finally(() => { running = false; });
    }
  }));
}

/** Calls a function once: after(2, () => …). Gives a Handler; its cancel() ends it. */
export function after(seconds, handler) {
  checkHandler('after', handler);
  return new Handler(binding.after(seconds, () => { handler(); }));
}
