/** The script's log. */

import { binding } from './host.mjs';
import { show } from './show.mjs';

const write = level => (...values) => binding.log(level, values.map(show).join(' '));

/** Writes lines to the host's log, not to the script's output: log('text') or log.warning('text'). */
export const log = Object.freeze(Object.assign((...values) => write('info')(...values), {
  debug: write('debug'),
  info: write('info'),
  warning: write('warning'),
  error: write('error'),
}));
