/**
 * Perl scripts, run in a process of their own over the bridge.
 */
@NullMarked
package dispatcher.guest.perl;

import org.jspecify.annotations.NullMarked;
