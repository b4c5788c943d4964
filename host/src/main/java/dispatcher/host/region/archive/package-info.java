/** OpenSim archives: reading and writing. */
@NullMarked
package dispatcher.host.region.archive;

import org.jspecify.annotations.NullMarked;
