package dispatcher.message;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every request carries besides its own fields; null is left out.
 *
 * @param scene the scene's name, {@code _Scene}
 * @param domain the message domain, {@code _Domain}
 * @param capability the capability, {@code _Capability}; not needed by the requests that come before one is had
 * @param async {@code _AsyncRequest}: true asks for the answer "queued" and for the work to be done later, in no promised order
 */
public record Envelope(
        @Nullable String scene, @Nullable String domain, @Nullable UUID capability, @Nullable Boolean async) {
    public static final Envelope EMPTY = new Envelope(null, null, null, null);

    /** Without the capability. */
    @Override
    public String toString() {
        return "Envelope[scene=" + scene + ", domain=" + domain + ", async=" + async + "]";
    }
}
