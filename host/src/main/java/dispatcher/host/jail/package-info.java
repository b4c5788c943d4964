/**
 * Puts around a process what the operating system offers: namespaces (bubblewrap), a filter of system calls, control groups, limits
 * of processes, and a watch that ends whatever uses more than it may. Knows nothing of scripts or regions.
 */
@NullMarked
package dispatcher.host.jail;

import org.jspecify.annotations.NullMarked;
