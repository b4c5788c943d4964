package dispatcher.host.region.scene;

import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an avatar looks like, as JSON text: serial, height, wearables, textures, bakedcache, visualparams, attachments.
 * Immutable.
 */
public final class Appearance {
    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(32).build()).build());
    private static final String SERIAL = "serial";
    private static final double HEIGHT = 1.7;
    private static final int WEARABLES = 15;
    private static final int TEXTURES = 32;
    private static final int PARAMETERS = 218;
    private static final int MIDDLE = 127;
    private static final UUID NO_TEXTURE = UUID.fromString("c228d1cf-4b5d-4ba8-84f4-899a0796aa97");

    private final ObjectNode content;

    private Appearance(ObjectNode content) {
        this.content = content;
    }

    /** Somebody who has put on nothing yet. */
    public static Appearance standard() {
        ObjectNode content = JSON.createObjectNode().put(SERIAL, 0).put("height", HEIGHT);
        ArrayNode wearables = content.putArray("wearables");
        for (int i = 0; i < WEARABLES; i++) {
            wearables.addArray();
        }
        ArrayNode textures = content.putArray("textures");
        for (int i = 0; i < TEXTURES; i++) {
            textures.add(NO_TEXTURE.toString());
        }
        content.putArray("bakedcache");
        ArrayNode parameters = content.putArray("visualparams");
        for (int i = 0; i < PARAMETERS; i++) {
            parameters.add(MIDDLE);
        }
        content.putArray("attachments");
        return new Appearance(content);
    }

    /** Reads the text; empty where it is no JSON object. */
    public static Optional<Appearance> parse(String text) {
        try {
            JsonNode read = JSON.readTree(text);
            return read instanceof ObjectNode object ? Optional.of(new Appearance(object)) : Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    public String text() {
        return JSON.writeValueAsString(content);
    }

    /** The same, with the number that follows the other's. */
    Appearance after(Appearance other) {
        return new Appearance(content.deepCopy().put(SERIAL, other.content.path(SERIAL).asInt(0) + 1));
    }
}
