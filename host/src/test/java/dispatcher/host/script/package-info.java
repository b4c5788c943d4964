@NullMarked
package dispatcher.host.script;

import org.jspecify.annotations.NullMarked;
