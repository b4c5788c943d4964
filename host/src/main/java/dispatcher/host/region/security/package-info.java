/** Who may do what: accounts, capabilities, addresses. */
@NullMarked
package dispatcher.host.region.security;

import org.jspecify.annotations.NullMarked;
