/** Tests of the codecs: against the record of a real server, against each other, and against hostile bytes. */
@NullMarked
package dispatcher.host.codec;

import org.jspecify.annotations.NullMarked;
