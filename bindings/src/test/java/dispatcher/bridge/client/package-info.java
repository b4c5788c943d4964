@NullMarked
package dispatcher.bridge.client;

import org.jspecify.annotations.NullMarked;
