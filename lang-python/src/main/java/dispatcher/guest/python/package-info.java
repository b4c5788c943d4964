/**
 * The GraalPy adapter.
 */
@NullMarked
package dispatcher.guest.python;

import org.jspecify.annotations.NullMarked;
