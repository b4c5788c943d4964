/** Writes a single shape as an object asset, in the XML that OpenSim keeps objects in. */
@NullMarked
package dispatcher.host.prim;

import org.jspecify.annotations.NullMarked;
