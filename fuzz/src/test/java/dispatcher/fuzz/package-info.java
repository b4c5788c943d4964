/** What all targets share: where their first inputs come from. */
@NullMarked
package dispatcher.fuzz;

import org.jspecify.annotations.NullMarked;
