/** The messages of the domain Simulator, one record each; their annotations say what they and their fields mean. */
@NullMarked
package dispatcher.message.simulator;

import org.jspecify.annotations.NullMarked;
