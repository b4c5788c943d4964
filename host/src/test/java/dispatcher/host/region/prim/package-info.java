/** Tests of objects in XML. */
@NullMarked
package dispatcher.host.region.prim;

import org.jspecify.annotations.NullMarked;
