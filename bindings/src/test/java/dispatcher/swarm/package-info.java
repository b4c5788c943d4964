@NullMarked
package dispatcher.swarm;

import org.jspecify.annotations.NullMarked;
