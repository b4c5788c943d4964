/** The region's sockets: HTTP and UDP. */
@NullMarked
package dispatcher.host.region.server;

import org.jspecify.annotations.NullMarked;
