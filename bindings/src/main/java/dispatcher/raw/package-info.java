/**
 * Requests as programs wrote them before there was a binding: whole messages with an envelope of their own, read as leniently as a
 * real server reads them, and answered as it answers. The capability in them is a stand-in that is good here only.
 */
@NullMarked
package dispatcher.raw;

import org.jspecify.annotations.NullMarked;
