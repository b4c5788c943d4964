/** Keeps a region over its end, in an SQLite file. */
@NullMarked
package dispatcher.host.region.store;

import org.jspecify.annotations.NullMarked;
