/** Settings files, good and bad. */
@NullMarked
package dispatcher.host.settings;

import org.jspecify.annotations.NullMarked;
