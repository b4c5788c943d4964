@NullMarked
package dispatcher.host.serve;

import org.jspecify.annotations.NullMarked;
