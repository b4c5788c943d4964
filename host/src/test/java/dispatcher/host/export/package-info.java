@NullMarked
package dispatcher.host.export;

import org.jspecify.annotations.NullMarked;
