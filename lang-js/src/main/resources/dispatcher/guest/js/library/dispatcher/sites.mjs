/** Where the script called. */

import { DispatcherError } from './errors.mjs';

/**
 * To look where the script is takes some 100 µs, as long as a call itself; so a script that calls all the time is looked at only so
 * often, after as many calls at first as most scripts make.
 */
const mostAtOnce = 1_000;
const perMillisecond = 0.1;

let left = mostAtOnce;
let renewed = Date.now();

/**
 * Remembers where the script called; to be made before the first await. Null where it calls so often that only the failures of its
 * other calls, and those that are found at once, tell their place.
 */
export function callSite() {
  if (left === 0) {
    renew();
  }
  if (left === 0) {
    return null;
  }
  left--;
  return new DispatcherError();
}

function renew() {
  const now = Date.now();
  left = Math.min(mostAtOnce, Math.floor((now - renewed) * perMillisecond));
  if (left > 0) {
    renewed = now;
  }
}
