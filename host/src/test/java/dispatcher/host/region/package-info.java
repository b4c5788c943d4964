/** Tests of the built-in region, over its sockets. */
@NullMarked
package dispatcher.host.region;

import org.jspecify.annotations.NullMarked;
