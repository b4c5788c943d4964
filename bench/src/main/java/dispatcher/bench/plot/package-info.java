/** Draws how figures grow. */
@NullMarked
package dispatcher.bench.plot;

import org.jspecify.annotations.NullMarked;
