/** Tests of archives. */
@NullMarked
package dispatcher.host.region.archive;

import org.jspecify.annotations.NullMarked;
