@NullMarked
package dispatcher.host.recording;

import org.jspecify.annotations.NullMarked;
