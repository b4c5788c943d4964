@NullMarked
package dispatcher.host.region.event;

import org.jspecify.annotations.NullMarked;
