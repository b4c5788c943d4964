/** The XML in which OpenSim keeps objects. */
@NullMarked
package dispatcher.host.region.prim;

import org.jspecify.annotations.NullMarked;
