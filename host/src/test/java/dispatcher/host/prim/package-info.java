@NullMarked
package dispatcher.host.prim;

import org.jspecify.annotations.NullMarked;
