@NullMarked
package dispatcher.host.limit;

import org.jspecify.annotations.NullMarked;
