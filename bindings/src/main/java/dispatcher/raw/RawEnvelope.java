package dispatcher.raw;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a program wrote around its request; names in any letter case.
 *
 * @param type {@code $type} without what follows a comma; null where there is none
 */
record RawEnvelope(
        @Nullable String type, @Nullable String scene, @Nullable String domain, @Nullable UUID capability,
        boolean async) {
    static RawEnvelope of(Map<?, ?> message) {
        String scene = null;
        String domain = null;
        UUID capability = null;
        boolean async = false;
        for (Map.Entry<?, ?> entry : message.entrySet()) {
            switch (String.valueOf(entry.getKey()).toLowerCase(Locale.ROOT)) {
                case "_scene" -> scene = ServerScalars.text(entry.getValue(), "_Scene");
                case "_domain" -> domain = ServerScalars.text(entry.getValue(), "_Domain");
                case "_capability" -> capability = ServerScalars.id(entry.getValue(), "_Capability");
                case "_asyncrequest" -> async = ServerScalars.flag(entry.getValue(), "_AsyncRequest");
                default -> {}
            }
        }
        return new RawEnvelope(typeOf(message), scene, domain, capability, async);
    }

    private static @Nullable String typeOf(Map<?, ?> message) {
        return message.get("$type") instanceof String name ? name.split(",", 2)[0].strip() : null;
    }
}
