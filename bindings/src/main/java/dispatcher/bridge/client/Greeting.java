package dispatcher.bridge.client;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a host says of itself and of a script's region.
 *
 * @param scene the scene
 * @param region where it is reached
 * @param datagrams where it takes datagrams, as {@code host:port}; null: it takes none
 * @param frame how large a frame for the host may be, in bytes; 0 where it does not say
 */
public record Greeting(String scene, URI region, @Nullable String datagrams, int frame) {
    static Greeting of(Map<?, ?> frame) {
        Map<?, ?> region = (Map<?, ?>) frame.get("region");
        if (region == null) {
            throw BridgeClient.broken("its greeting names no region.");
        }
        return new Greeting(String.valueOf(frame.get("scene")), URI.create(String.valueOf(region.get("url"))),
                (String) region.get("datagrams"), frame.get("frame") instanceof Integer most ? most : 0);
    }
}
