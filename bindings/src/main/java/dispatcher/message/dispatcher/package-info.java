/** The messages of the domain Dispatcher, one record each; their annotations say what they and their fields mean. */
@NullMarked
package dispatcher.message.dispatcher;

import org.jspecify.annotations.NullMarked;
