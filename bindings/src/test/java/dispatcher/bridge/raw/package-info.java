@NullMarked
package dispatcher.bridge.raw;

import org.jspecify.annotations.NullMarked;
