/** The language's console. */

import { show } from './show.mjs';

/** Lets console.log and its like write readable text for any value. */
export function readableConsole() {
  for (const name of ['log', 'info', 'debug', 'warn', 'error']) {
    const write = console[name]?.bind(console);
    if (write) {
      console[name] = (...values) => write(values.map(show).join(' '));
    }
  }
}
