/** The script itself. */

import { binding } from './host.mjs';

/** What stood behind the script's name on the command line. */
export const args = [];

/**
 * Ends the script in good order: nothing after this line runs, no handler is called again.
 *
 * status: the program's exit status, 0 to 255; not 0 means that something failed
 */
export function exit(status = 0) {
  binding.exit(status);
}
