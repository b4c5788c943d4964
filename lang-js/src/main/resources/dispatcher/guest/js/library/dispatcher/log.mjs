/** The script's log. */

import { binding } from './host.mjs';

const write = level => (...values) => binding.log(level, values.map(textOf).join(' '));

/** Writes lines to the host's log, not to the script's output: log('text') or log.warning('text'). */
export const log = Object.freeze(Object.assign((...values) => write('info')(...values), {
  debug: write('debug'),
  info: write('info'),
  warning: write('warning'),
  error: write('error'),
}));

function textOf(value) {
  if (typeof value !== 'object' || value === null || value instanceof Error) {
    return String(value);
  }
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}
