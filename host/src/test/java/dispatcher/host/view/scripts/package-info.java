/** Scripts as a view shows them. */
@NullMarked
package dispatcher.host.view.scripts;

import org.jspecify.annotations.NullMarked;
