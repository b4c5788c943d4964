/**
 * What every guest language sees of Dispatcher.
 */
@NullMarked
package dispatcher;

import org.jspecify.annotations.NullMarked;
