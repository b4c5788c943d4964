package dispatcher.host.codec;

import de.undercouch.bson4jackson.BsonFactory;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Pattern;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Payloads as generic trees that compare by value: every number is a double, ids are in lower case, and NaN is the text that JSON has for it. */
final class Trees {
    private static final ObjectMapper JSON = JsonMapper
            .builder(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final ObjectMapper BSON = new ObjectMapper(new BsonFactory());
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Trees() {}

    static JsonNode of(Encoding encoding, byte[] payload) {
        return plain(raw(encoding, payload), value -> value);
    }

    /** The tree as it is, integers and reals apart. */
    static JsonNode raw(Encoding encoding, byte[] payload) {
        return (encoding == Encoding.JSON ? JSON : BSON).readTree(payload);
    }

    /** The same with all numbers in single precision, which different decimals may stand for. */
    static JsonNode singles(Encoding encoding, byte[] payload) {
        return plain(of(encoding, payload), value -> (float) value);
    }

    private static JsonNode plain(JsonNode node, DoubleUnaryOperator rounding) {
        if (node.isObject()) {
            ObjectNode copy = NODES.objectNode();
            node.propertyStream().forEach(entry -> copy.set(entry.getKey(), plain(entry.getValue(), rounding)));
            return copy;
        }
        if (node.isArray()) {
            ArrayNode copy = NODES.arrayNode();
            node.forEach(element -> copy.add(plain(element, rounding)));
            return copy;
        }
        if (node.isString() && ID.matcher(node.asString()).matches()) {
            return NODES.stringNode(node.asString().toLowerCase(Locale.ROOT));
        }
        return node.isNumber() ? number(rounding.applyAsDouble(node.doubleValue())) : node;
    }

    private static JsonNode number(double value) {
        return Double.isFinite(value) ? NODES.numberNode(value) : NODES.stringNode(Double.toString(value));
    }
}
