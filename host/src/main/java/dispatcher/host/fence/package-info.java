/** What a script may do to a region: checked in front of the session, so that nothing a script does gets around it. */
@NullMarked
package dispatcher.host.fence;

import org.jspecify.annotations.NullMarked;
