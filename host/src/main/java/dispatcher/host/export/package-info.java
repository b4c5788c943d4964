/** Saves a region that is met over its sockets, any region, as an OpenSim archive. */
@NullMarked
package dispatcher.host.export;

import org.jspecify.annotations.NullMarked;
