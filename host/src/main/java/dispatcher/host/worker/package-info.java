/** What runs inside of an isolated script's process: a script loop whose binding is the other end of a bridge. Holds no credentials. */
@NullMarked
package dispatcher.host.worker;

import org.jspecify.annotations.NullMarked;
