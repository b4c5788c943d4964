/** The view in a real browser. */
@NullMarked
package dispatcher.browser;

import org.jspecify.annotations.NullMarked;
