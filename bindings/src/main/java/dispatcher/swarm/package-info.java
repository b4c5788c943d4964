/** Many objects that move together, and which of them a region must be told of. */
@NullMarked
package dispatcher.swarm;

import org.jspecify.annotations.NullMarked;
