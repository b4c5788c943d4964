@NullMarked
package dispatcher.host.watch;

import org.jspecify.annotations.NullMarked;
