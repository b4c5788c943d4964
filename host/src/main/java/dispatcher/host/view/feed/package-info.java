/** Where it is known from: sessions with the region. */
@NullMarked
package dispatcher.host.view.feed;

import org.jspecify.annotations.NullMarked;
