/** Views, without a browser. */
@NullMarked
package dispatcher.host.view;

import org.jspecify.annotations.NullMarked;
