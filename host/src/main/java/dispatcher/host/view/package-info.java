/** A window on a region and on scripts, for a browser: a page, and a socket over which it is told what changes and asks for what its visitor wants. */
@NullMarked
package dispatcher.host.view;

import org.jspecify.annotations.NullMarked;
