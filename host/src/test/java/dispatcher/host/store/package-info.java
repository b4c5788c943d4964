@NullMarked
package dispatcher.host.store;

import org.jspecify.annotations.NullMarked;
