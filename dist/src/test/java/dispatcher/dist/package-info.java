/** Holds the parts of the distribution that the build cannot show to be right by working. */
@NullMarked
package dispatcher.dist;

import org.jspecify.annotations.NullMarked;
