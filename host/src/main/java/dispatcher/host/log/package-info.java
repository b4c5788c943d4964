/** Logs as one object of JSON a line, for programs that collect them. */
@NullMarked
package dispatcher.host.log;

import org.jspecify.annotations.NullMarked;
