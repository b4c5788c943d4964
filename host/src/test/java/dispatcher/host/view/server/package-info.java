/** Sockets of a view. */
@NullMarked
package dispatcher.host.view.server;

import org.jspecify.annotations.NullMarked;
