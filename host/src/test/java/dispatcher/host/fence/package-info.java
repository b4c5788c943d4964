/** Fences without a region. */
@NullMarked
package dispatcher.host.fence;

import org.jspecify.annotations.NullMarked;
