/** Sockets of a view, without a network. */
@NullMarked
package dispatcher.host.view.server;

import org.jspecify.annotations.NullMarked;
