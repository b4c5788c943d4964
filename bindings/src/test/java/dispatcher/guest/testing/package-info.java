/** What the tests of the guest languages run scripts against: a loop and a small region in memory. */
@NullMarked
package dispatcher.guest.testing;

import org.jspecify.annotations.NullMarked;
