/** Tests of who may do what. */
@NullMarked
package dispatcher.host.region.security;

import org.jspecify.annotations.NullMarked;
