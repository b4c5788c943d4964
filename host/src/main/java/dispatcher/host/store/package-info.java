/** What scripts keep for their next runs: one small SQLite file for each script. */
@NullMarked
package dispatcher.host.store;

import org.jspecify.annotations.NullMarked;
