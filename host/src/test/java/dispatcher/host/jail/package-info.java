@NullMarked
package dispatcher.host.jail;

import org.jspecify.annotations.NullMarked;
