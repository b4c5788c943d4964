/** The page and the socket: HTTP and WebSocket on a port of its own. Knows no region. */
@NullMarked
package dispatcher.host.view.server;

import org.jspecify.annotations.NullMarked;
