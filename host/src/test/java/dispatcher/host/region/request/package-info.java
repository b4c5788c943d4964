/** Tests of reading requests. */
@NullMarked
package dispatcher.host.region.request;

import org.jspecify.annotations.NullMarked;
