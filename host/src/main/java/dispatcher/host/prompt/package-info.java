/** Where a person or a pipe types a script. Only this room names the terminal's library, so that nothing else loads it. */
@NullMarked
package dispatcher.host.prompt;

import org.jspecify.annotations.NullMarked;
