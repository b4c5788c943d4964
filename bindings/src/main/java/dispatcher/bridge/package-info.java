/**
 * The binding's remote form: a {@link dispatcher.binding.Dispatcher} offered to a child process as newline-delimited JSON over
 * a Unix-domain socket, for any language. {@code docs/bridge.md} describes the frames.
 */
@NullMarked
package dispatcher.bridge;

import org.jspecify.annotations.NullMarked;
