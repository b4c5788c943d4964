/**
 * The host: codec, transport, session, script loops, built-in region and command line.
 */
@NullMarked
package dispatcher.host;

import org.jspecify.annotations.NullMarked;
