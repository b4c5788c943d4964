/** Reads requests as a real server reads them: a lenient JSON dialect, BSON, and its rules for what does not fit. */
@NullMarked
package dispatcher.host.region.request;

import org.jspecify.annotations.NullMarked;
