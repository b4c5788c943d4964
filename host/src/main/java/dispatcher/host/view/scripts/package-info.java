/** What is told of scripts, and what may be asked of them. */
@NullMarked
package dispatcher.host.view.scripts;

import org.jspecify.annotations.NullMarked;
