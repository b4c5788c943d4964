/** The command line: one class for each command. Standard output belongs to the script or to the answer; the host speaks on standard error. */
@NullMarked
package dispatcher.host.cli;

import org.jspecify.annotations.NullMarked;
