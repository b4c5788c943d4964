/**
 * The built-in region: a server that answers as a real OpenSim with the Dispatcher and RemoteControl modules does, met
 * over sockets only.
 */
@NullMarked
package dispatcher.host.region;

import org.jspecify.annotations.NullMarked;
