/** Many scripts in one host: each is started, stopped and started anew on its own, and has a log of its own. */
@NullMarked
package dispatcher.host.serve;

import org.jspecify.annotations.NullMarked;
