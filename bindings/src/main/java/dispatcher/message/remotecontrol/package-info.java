/** The messages of the domain RemoteControl, one record each; their annotations say what they and their fields mean. */
@NullMarked
package dispatcher.message.remotecontrol;

import org.jspecify.annotations.NullMarked;
