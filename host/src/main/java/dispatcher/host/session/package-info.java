/**
 * Joins messages and bytes: a session speaks with one scene of one region in one user's name, holds the capability and the
 * endpoint, and turns everything that can go wrong into a typed failure.
 */
@NullMarked
package dispatcher.host.session;

import org.jspecify.annotations.NullMarked;
