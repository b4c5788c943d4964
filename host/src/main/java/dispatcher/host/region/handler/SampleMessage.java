package dispatcher.host.region.handler;

import dispatcher.message.FieldType;
import dispatcher.message.MessageType;
import dispatcher.value.Ids;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A request with all its defaults and an empty envelope, as JSON text. */
final class SampleMessage {
    private static final JsonMapper JSON = new JsonMapper();

    private final MessageType<?> type;

    SampleMessage(MessageType<?> type) {
        this.type = type;
    }

    String write() {
        ObjectNode sample = JSON.createObjectNode().put("$type", type.name());
        addFields(sample, type, type.withDefaults());
        sample.put("_Scene", "").put("_Domain", "").put("_Capability", Ids.ZERO.toString()).put("_AsyncRequest", false);
        return JSON.writeValueAsString(sample);
    }

    private static void addFields(ObjectNode to, MessageType<?> type, Record message) {
        for (FieldType field : type.fields()) {
            add(to, field.name(), field.get(message));
        }
    }

    private static void add(ObjectNode to, String name, @Nullable Object value) {
        switch (value) {
            case null -> to.putNull(name);
            case Boolean flag -> to.put(name, flag);
            case Integer number -> to.put(name, number);
            case Double number -> to.put(name, number);
            case Vector3 v -> addNumbers(to.putArray(name), v.x(), v.y(), v.z());
            case Quaternion q -> addNumbers(to.putArray(name), q.x(), q.y(), q.z(), q.w());
            case List<?> _ -> to.putArray(name);
            case Record structure -> addStructure(to.putObject(name), structure);
            default -> to.put(name, value.toString());
        }
    }

    private static void addStructure(ObjectNode to, Record structure) {
        MessageType<?> type = MessageType.of(structure.getClass());
        addFields(to.put("$type", type.shortName()), type, structure);
    }

    private static void addNumbers(ArrayNode to, double... numbers) {
        for (double number : numbers) {
            to.add((float) number);
        }
    }
}
