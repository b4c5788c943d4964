/** What the region does for each message, one room for each group of messages. */
@NullMarked
package dispatcher.host.region.handler;

import org.jspecify.annotations.NullMarked;
