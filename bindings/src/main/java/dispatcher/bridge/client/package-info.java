/**
 * The child's end of a bridge for programs in Java: a {@link dispatcher.binding.RegionBinding} whose calls go to the host.
 */
@NullMarked
package dispatcher.bridge.client;

import org.jspecify.annotations.NullMarked;
