/** Looks at what scripts call and what goes over the wire: counts, records, tells. Nothing of it is made where nobody asks. */
@NullMarked
package dispatcher.host.observe;

import org.jspecify.annotations.NullMarked;
