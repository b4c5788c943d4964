/** Tests of the transport, on real loopback sockets. */
@NullMarked
package dispatcher.host.transport;

import org.jspecify.annotations.NullMarked;
