/** Tests of the sockets. */
@NullMarked
package dispatcher.host.region.server;

import org.jspecify.annotations.NullMarked;
