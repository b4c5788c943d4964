@NullMarked
package dispatcher.host.log;

import org.jspecify.annotations.NullMarked;
