@NullMarked
package dispatcher.host.cli;

import org.jspecify.annotations.NullMarked;
