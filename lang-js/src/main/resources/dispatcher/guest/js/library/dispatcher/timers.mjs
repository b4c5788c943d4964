/** Timers. */

import { checkHandler } from './arguments.mjs';
import { WrongArgument } from './errors.mjs';
import { Handler } from './events.mjs';
import { binding } from './host.mjs';

/**
 * Calls a function again and again: every(0.5, () => …).
 *
 * The first call is after one period. A period that passes while the script is busy, or while the promise that the function
 * gave is not settled, is left out. Gives a Handler; its cancel() ends it.
 */
export function every(seconds, handler) {
  check('every', seconds, handler);
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
  check('after', seconds, handler);
  return new Handler(binding.after(seconds, () => { handler(); }));
}

function check(name, seconds, handler) {
  if (typeof seconds === 'function') {
    throw new WrongArgument(`${name} takes the seconds first, then the function.`, `Write ${name}(0.5, () => { … }).`);
  }
  checkHandler(name, handler);
}
