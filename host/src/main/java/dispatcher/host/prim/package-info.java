/** Prims as OpenSim keeps them: a single shape as an object asset, and the packed surface of a part. */
@NullMarked
package dispatcher.host.prim;

import org.jspecify.annotations.NullMarked;
