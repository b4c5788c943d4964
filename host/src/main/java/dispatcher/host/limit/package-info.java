/** How much a script may use, how much it has used, and what happens when it uses more. Knows the binding, no session and no language. */
@NullMarked
package dispatcher.host.limit;

import org.jspecify.annotations.NullMarked;
