/**
 * The Graal.js adapter.
 */
@NullMarked
package dispatcher.guest.js;

import org.jspecify.annotations.NullMarked;
