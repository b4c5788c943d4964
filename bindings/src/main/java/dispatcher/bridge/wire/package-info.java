/** What both ends of a bridge share: frames as bytes, and a thread that waits for sockets. */
@NullMarked
package dispatcher.bridge.wire;

import org.jspecify.annotations.NullMarked;
