/** The messages of the domain RemoteSensor, one record each; their annotations say what they and their fields mean. */
@NullMarked
package dispatcher.message.remotesensor;

import org.jspecify.annotations.NullMarked;
