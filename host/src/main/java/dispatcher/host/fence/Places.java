package dispatcher.host.fence;

import dispatcher.message.MessageType;
import dispatcher.message.Request;
import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import dispatcher.message.remotecontrol.CreateBulkObjectsRequest;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.ObjectDynamicsData;
import dispatcher.message.remotecontrol.SetObjectPositionRequest;
import dispatcher.message.remotecontrol.SetTerrainHeightRequest;
import dispatcher.message.simulator.AddAvatarRequest;
import dispatcher.message.simulator.MoveAvatarRequest;
import dispatcher.value.Vector3;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where requests put things. What a request leaves out is where the region takes it to be. */
final class Places {
    private static final Vector3 CREATED = defaultOf(CreateObjectRequest.class, "Position");
    private static final Vector3 MOVED = defaultOf(SetObjectPositionRequest.class, "Position");
    private static final Vector3 DYNAMIC = defaultOf(ObjectDynamicsData.class, "Position");
    private static final Vector3 AVATAR = defaultOf(AddAvatarRequest.class, "Position");
    private static final double GROUND = (Double) defaultValue(SetTerrainHeightRequest.class, "Height");

    private Places() {}

    static Stream<Course> of(Request<?> request) {
        return switch (request) {
            case CreateObjectRequest create ->
                Stream.of(Course.of(create.position(), CREATED, create.velocity(), null));
            case CreateBulkObjectsRequest create -> elements(create.objects()).flatMap(
                    object -> Stream.ofNullable(object.objectData())).map(Places::course);
            case BulkDynamicsRequest move -> elements(move.updates()).map(Places::course);
            case SetObjectPositionRequest move -> Stream.of(Course.at(move.position(), MOVED));
            case SetTerrainHeightRequest ground -> Stream.of(Course.at(ground(ground), Vector3.ZERO));
            case AddAvatarRequest avatar -> Stream.of(Course.at(avatar.position(), AVATAR));
            case MoveAvatarRequest avatar -> Stream.of(Course.at(avatar.position(), AVATAR));
            default -> Stream.empty();
        };
    }

    private static Course course(ObjectDynamicsData data) {
        return Course.of(data.position(), DYNAMIC, data.velocity(), data.acceleration());
    }

    private static Vector3 ground(SetTerrainHeightRequest request) {
        return new Vector3(Objects.requireNonNullElse(request.x(), 0), Objects.requireNonNullElse(request.y(), 0),
                Objects.requireNonNullElse(request.height(), GROUND));
    }

    /** The elements of a list that may be left out; so may they. */
    static <T> Stream<T> elements(@Nullable List<T> list) {
        return list == null ? Stream.empty() : list.stream().filter(Objects::nonNull);
    }

    private static Vector3 defaultOf(Class<? extends Record> message, String field) {
        return (Vector3) defaultValue(message, field);
    }

    private static Object defaultValue(Class<? extends Record> message, String field) {
        MessageType<?> type = MessageType.of(message);
        return Objects.requireNonNull(type.fields().get(type.indexOf(field)).defaultValue(), field);
    }
}
