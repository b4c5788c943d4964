@NullMarked
package dispatcher.guest.perl;

import org.jspecify.annotations.NullMarked;
