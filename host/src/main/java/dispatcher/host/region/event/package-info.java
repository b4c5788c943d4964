/** What the region tells of its own accord: endpoints, subscriptions, callbacks. */
@NullMarked
package dispatcher.host.region.event;

import org.jspecify.annotations.NullMarked;
