/** Tests of the session, against a scripted region on real loopback sockets. */
@NullMarked
package dispatcher.host.session;

import org.jspecify.annotations.NullMarked;
