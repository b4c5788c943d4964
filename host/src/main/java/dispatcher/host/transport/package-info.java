/**
 * Bytes to and from a region: requests over HTTP, one-way datagrams, and the datagrams of callbacks. Knows no messages.
 *
 * <p>All transports of the process share two I/O threads; what completes here, completes on one of them and must not block.
 */
@NullMarked
package dispatcher.host.transport;

import org.jspecify.annotations.NullMarked;
