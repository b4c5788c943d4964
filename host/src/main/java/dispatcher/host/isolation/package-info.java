/** Runs scripts in processes of their own, behind a bridge, with as much around them as the operating system can put there. */
@NullMarked
package dispatcher.host.isolation;

import org.jspecify.annotations.NullMarked;
