package dispatcher.host.recording;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request of a record, and how it ended.
 *
 * @param number its number in the record
 * @param message the request's full name
 * @param answer the answer's line; null where none came
 */
record Exchange(
        long number, Instant time, String message, String way, boolean async, Map<String, Object> fields,
        @Nullable JsonNode answer) {
    private static final JsonMapper JSON = new JsonMapper();

    static Exchange of(JsonNode request, @Nullable JsonNode answer) {
        return new Exchange(request.path("exchange").asLong(), Instant.parse(request.path("time").asString()),
                request.path("message").asString(), request.path("way").asString(),
                request.path("async").asBoolean(false), fields(request), answer);
    }

    /** The name without its domain. */
    String shortName() {
        return message.substring(message.lastIndexOf('.') + 1);
    }

    /** A line's fields as plain values. */
    static Map<String, Object> fields(JsonNode line) {
        return JSON.convertValue(line.path("fields"), new TypeReference<>() {});
    }
}
