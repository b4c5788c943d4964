/** What is known of the region, as it is told to browsers. Knows neither sockets nor sessions. */
@NullMarked
package dispatcher.host.view.world;

import org.jspecify.annotations.NullMarked;
