@NullMarked
package dispatcher.raw;

import org.jspecify.annotations.NullMarked;
