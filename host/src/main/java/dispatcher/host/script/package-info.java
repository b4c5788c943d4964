/** Runs scripts: one loop each, with its queue and timers, and the binding that the script calls. */
@NullMarked
package dispatcher.host.script;

import org.jspecify.annotations.NullMarked;
