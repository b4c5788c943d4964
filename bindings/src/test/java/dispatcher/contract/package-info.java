/**
 * Writes what follows from the message records alone: the guest libraries' raw layer, its types for editors, and the message
 * reference. Only the build uses it.
 */
@NullMarked
package dispatcher.contract;

import org.jspecify.annotations.NullMarked;
