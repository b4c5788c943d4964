/** Finds out what changes in a region by asking it again and again, politely; the protocol itself tells little. */
@NullMarked
package dispatcher.host.watch;

import org.jspecify.annotations.NullMarked;
