/** Feeds of real sockets. */
@NullMarked
package dispatcher.host.view.feed;

import org.jspecify.annotations.NullMarked;
