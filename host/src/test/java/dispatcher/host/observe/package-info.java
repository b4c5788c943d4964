@NullMarked
package dispatcher.host.observe;

import org.jspecify.annotations.NullMarked;
