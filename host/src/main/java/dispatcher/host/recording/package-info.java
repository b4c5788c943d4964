/** Writes what goes over the wire into a file, and plays such a file again. */
@NullMarked
package dispatcher.host.recording;

import org.jspecify.annotations.NullMarked;
