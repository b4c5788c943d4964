/** Tests of what is in a region. */
@NullMarked
package dispatcher.host.region.scene;

import org.jspecify.annotations.NullMarked;
