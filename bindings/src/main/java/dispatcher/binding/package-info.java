/** The Dispatcher binding: what every script gets, in whatever language, and all that it gets. */
@NullMarked
package dispatcher.binding;

import org.jspecify.annotations.NullMarked;
