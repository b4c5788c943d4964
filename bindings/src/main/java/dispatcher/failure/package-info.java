/** How a call can fail: a kind, one sentence, and what to do next. */
@NullMarked
package dispatcher.failure;

import org.jspecify.annotations.NullMarked;
