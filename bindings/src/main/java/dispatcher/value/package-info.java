/** Values that messages are made of. All are immutable and safe for use by several threads. */
@NullMarked
package dispatcher.value;

import org.jspecify.annotations.NullMarked;
