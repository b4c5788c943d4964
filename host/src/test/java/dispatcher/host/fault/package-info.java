/** Faults on purpose: a proxy between a session and a region that breaks what passes through it as its test says. */
@NullMarked
package dispatcher.host.fault;

import org.jspecify.annotations.NullMarked;
