@NullMarked
package dispatcher.host.metrics;

import org.jspecify.annotations.NullMarked;
