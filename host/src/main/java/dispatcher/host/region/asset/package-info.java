/** The region's assets. */
@NullMarked
package dispatcher.host.region.asset;

import org.jspecify.annotations.NullMarked;
