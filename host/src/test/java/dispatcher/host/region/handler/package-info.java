@NullMarked
package dispatcher.host.region.handler;

import org.jspecify.annotations.NullMarked;
