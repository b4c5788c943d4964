package dispatcher.bench.codec;

import dispatcher.message.AddressedRequest;
import dispatcher.message.Envelope;
import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import dispatcher.message.remotecontrol.ObjectDynamicsData;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** BulkDynamics of 1,000 objects, as a record and as maps that hold the same. */
final class Updates {
    private static final int OBJECTS = 1_000;
    private static final UUID CAPABILITY = new UUID(0x1234, 0x5678);

    private Updates() {}

    static AddressedRequest request() {
        Random random = new Random(1);
        List<ObjectDynamicsData> updates = new ArrayList<>();
        for (int i = 0; i < OBJECTS; i++) {
            updates.add(new ObjectDynamicsData(new UUID(random.nextLong(), random.nextLong()), vector(random, 256),
                    vector(random, 8), Vector3.ZERO, new Quaternion(0, 0, random.nextFloat(), random.nextFloat())));
        }
        return new AddressedRequest(new BulkDynamicsRequest(updates),
                new Envelope("Dispatcher Region", "RemoteControl", CAPABILITY, null));
    }

    /** The numbers are those of a script, which are single. */
    private static Vector3 vector(Random random, float bound) {
        return new Vector3(random.nextFloat(bound), random.nextFloat(bound), random.nextFloat(bound));
    }

    static Map<String, Object> maps() {
        AddressedRequest request = request();
        List<Map<String, Object>> updates = new ArrayList<>();
        for (ObjectDynamicsData update : Objects.requireNonNull(((BulkDynamicsRequest) request.request()).updates())) {
            updates.add(map(update));
        }
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("$type", "RemoteControl.Messages.BulkDynamicsRequest");
        message.put("Updates", updates);
        message.put("_Scene", "Dispatcher Region");
        message.put("_Domain", "RemoteControl");
        message.put("_Capability", CAPABILITY.toString());
        return message;
    }

    private static Map<String, Object> map(ObjectDynamicsData update) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("ObjectID", String.valueOf(update.objectId()));
        map.put("Position", numbers(update.position()));
        map.put("Velocity", numbers(update.velocity()));
        map.put("Acceleration", numbers(update.acceleration()));
        Quaternion turn = Objects.requireNonNull(update.rotation());
        map.put("Rotation", List.of((float) turn.x(), (float) turn.y(), (float) turn.z(), (float) turn.w()));
        return map;
    }

    /** As singles, which both sides spell as short as singles are. */
    private static List<Float> numbers(@Nullable Vector3 vector) {
        Vector3 given = Objects.requireNonNull(vector);
        return List.of((float) given.x(), (float) given.y(), (float) given.z());
    }
}
