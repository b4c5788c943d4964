/** The codec beside Jackson's databind on maps. */
@NullMarked
package dispatcher.bench.codec;

import org.jspecify.annotations.NullMarked;
