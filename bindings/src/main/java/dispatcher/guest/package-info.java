/** What a guest language has to be for the host, and what the languages have in common. The only place where types of the polyglot API are named. */
@NullMarked
package dispatcher.guest;

import org.jspecify.annotations.NullMarked;
