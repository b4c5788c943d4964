@NullMarked
package dispatcher.host.isolation;

import org.jspecify.annotations.NullMarked;
