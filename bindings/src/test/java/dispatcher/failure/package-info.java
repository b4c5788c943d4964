@NullMarked
package dispatcher.failure;

import org.jspecify.annotations.NullMarked;
