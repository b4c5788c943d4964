@NullMarked
package dispatcher.bridge;

import org.jspecify.annotations.NullMarked;
