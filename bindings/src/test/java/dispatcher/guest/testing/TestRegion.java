package dispatcher.guest.testing;

import dispatcher.binding.Prim;
import dispatcher.binding.Shape;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.message.Answer;
import dispatcher.message.Request;
import dispatcher.message.ResponseBase;
import dispatcher.message.Success;
import dispatcher.message.dispatcher.CloseEndPointRequest;
import dispatcher.message.dispatcher.CreateEndPointRequest;
import dispatcher.message.dispatcher.CreateEndPointResponse;
import dispatcher.message.remotecontrol.AssetData;
import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import dispatcher.message.remotecontrol.ChatRequest;
import dispatcher.message.remotecontrol.CreateBulkObjectsRequest;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.CreateObjectResponse;
import dispatcher.message.remotecontrol.DeleteAllObjectsRequest;
import dispatcher.message.remotecontrol.DeleteBulkObjectsRequest;
import dispatcher.message.remotecontrol.DeleteObjectRequest;
import dispatcher.message.remotecontrol.FindObjectsRequest;
import dispatcher.message.remotecontrol.FindObjectsResponse;
import dispatcher.message.remotecontrol.GetAssetFromObjectRequest;
import dispatcher.message.remotecontrol.GetAssetResponse;
import dispatcher.message.remotecontrol.GetObjectDataRequest;
import dispatcher.message.remotecontrol.GetObjectDataResponse;
import dispatcher.message.remotecontrol.GetObjectPartsRequest;
import dispatcher.message.remotecontrol.GetObjectPartsResponse;
import dispatcher.message.remotecontrol.GetObjectPositionRequest;
import dispatcher.message.remotecontrol.GetObjectRotationRequest;
import dispatcher.message.remotecontrol.ObjectDynamicsData;
import dispatcher.message.remotecontrol.ObjectPositionResponse;
import dispatcher.message.remotecontrol.ObjectRotationResponse;
import dispatcher.message.remotecontrol.ObjectSpecification;
import dispatcher.message.remotecontrol.PartInformation;
import dispatcher.message.remotecontrol.SetObjectPositionRequest;
import dispatcher.message.remotecontrol.SetObjectRotationRequest;
import dispatcher.message.remotecontrol.SetPartColorRequest;
import dispatcher.value.Ids;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A region of a few messages, in memory. Safe for use by several threads. */
public final class TestRegion {
    private static final int LIFE = 5_000;

    private final Map<UUID, TestObject> objects = new ConcurrentHashMap<>();
    private final Map<UUID, Prim> assets = new ConcurrentHashMap<>();
    private final List<Request<?>> requests = new CopyOnWriteArrayList<>();
    private final Set<UUID> endPoints = ConcurrentHashMap.newKeySet();
    private final TestDetails details = new TestDetails();
    private volatile UnaryOperator<Request<?>> before = UnaryOperator.identity();

    /** An object of this region. */
    public record TestObject(UUID id, String name, Vector3 position, Quaternion rotation, Vector3 color, double alpha,
            UUID asset) {
        TestObject at(Vector3 place) {
            return new TestObject(id, name, place, rotation, color, alpha, asset);
        }

        TestObject turned(Quaternion turn) {
            return new TestObject(id, name, position, turn, color, alpha, asset);
        }

        TestObject painted(Vector3 paint, double opacity) {
            return new TestObject(id, name, position, rotation, paint, opacity, asset);
        }
    }

    public List<TestObject> objects() {
        return List.copyOf(objects.values());
    }

    /** The object with that name. */
    public TestObject object(String name) {
        return objects.values().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    /** Every request in the order in which it came. */
    public List<Request<?>> requests() {
        return requests;
    }

    /** What was said. */
    public List<String> chat() {
        return requests.stream()
                .filter(ChatRequest.class::isInstance)
                .map(request -> Objects.requireNonNull(((ChatRequest) request).message()))
                .toList();
    }

    /** The endpoints that are open. */
    public Set<UUID> endPoints() {
        return endPoints;
    }

    private UUID opened() {
        UUID id = UUID.randomUUID();
        endPoints.add(id);
        return id;
    }

    public Prim prim(UUID asset) {
        return Objects.requireNonNull(assets.get(asset));
    }

    UUID asset(Prim prim) {
        UUID id = UUID.nameUUIDFromBytes(prim.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assets.put(id, prim);
        return id;
    }

    /** Sees each request before it is answered: may pass on another, or fail in its stead. */
    public void before(UnaryOperator<Request<?>> hook) {
        before = hook;
    }

    /** Puts an asset there under an id of one's own. */
    public void add(UUID asset) {
        assets.put(asset, new Prim(Shape.BOX, Prim.DEFAULT_SCALE, Prim.WHITE, 1));
    }

    Answer answer(Request<?> asked) {
        Request<?> request = before.apply(asked);
        requests.add(request);
        return switch (request) {
            case CreateObjectRequest create -> Answer.of(new CreateObjectResponse(create(create)));
            case FindObjectsRequest find -> Answer.of(new FindObjectsResponse(find(find)));
            case GetObjectDataRequest get -> Answer.of(data(existing(get.objectId())));
            case GetObjectPartsRequest get -> Answer.of(new GetObjectPartsResponse(parts(existing(get.objectId()))));
            case GetObjectPositionRequest get -> position(existing(get.objectId()));
            case SetObjectPositionRequest set ->
                position(put(existing(set.objectId()).at(given(set.position()))));
            case GetObjectRotationRequest get -> rotation(existing(get.objectId()));
            case SetObjectRotationRequest set ->
                rotation(put(existing(set.objectId()).turned(given(set.rotation()))));
            case SetPartColorRequest set ->
                plain(put(existing(set.objectId()).painted(given(set.color()),
                        given(set.alpha()))));
            case DeleteObjectRequest delete -> plain(objects.remove(existing(delete.objectId()).id()));
            case DeleteBulkObjectsRequest delete -> deleteBulk(given(delete.objectIds()));
            case BulkDynamicsRequest bulk -> bulk(given(bulk.updates()));
            case CreateBulkObjectsRequest create -> createBulk(given(create.objects()));
            case DeleteAllObjectsRequest _ -> plain(objects.keySet().retainAll(List.of()));
            case GetAssetFromObjectRequest get -> Answer.of(new GetAssetResponse(copy(existing(get.objectId()))));
            case ChatRequest _ -> plain(null);
            case CreateEndPointRequest _ -> Answer.of(new CreateEndPointResponse(opened(), LIFE));
            case CloseEndPointRequest close -> plain(endPoints.remove(given(close.endPointId())));
            default -> details.answer(request);
        };
    }

    private UUID create(CreateObjectRequest create) {
        if (create.assetId() == null || !assets.containsKey(create.assetId())) {
            throw refused("no such asset");
        }
        return put(new TestObject(Objects.requireNonNullElseGet(create.objectId(), UUID::randomUUID),
                Objects.requireNonNullElse(create.name(), "RemoteControl Object"),
                Objects.requireNonNullElse(create.position(), new Vector3(128, 128, 20)),
                Objects.requireNonNullElse(create.rotation(), Quaternion.IDENTITY), Vector3.ZERO, 1, create.assetId()))
                .id();
    }

    private Answer createBulk(List<ObjectSpecification> specifications) {
        StringBuilder warnings = new StringBuilder();
        for (ObjectSpecification wanted : specifications) {
            ObjectDynamicsData data = Objects.requireNonNull(wanted.objectData());
            if (assets.containsKey(Objects.requireNonNull(wanted.assetId()))) {
                put(new TestObject(Objects.requireNonNull(data.objectId()), Objects.requireNonNull(wanted.name()),
                        Objects.requireNonNullElse(data.position(), Vector3.ZERO),
                        Objects.requireNonNullElse(data.rotation(), Quaternion.IDENTITY), Vector3.ZERO, 1,
                        wanted.assetId()));
            } else {
                warnings.append("unable to create object from asset ").append(wanted.assetId()).append("; ");
            }
        }
        return new Answer(Success.SUCCESS, warnings.toString(), new ResponseBase());
    }

    private Answer deleteBulk(List<UUID> ids) {
        StringBuilder warnings = new StringBuilder();
        for (UUID id : ids) {
            if (objects.remove(id) == null) {
                warnings.append("no such object ").append(id).append("; ");
            }
        }
        return new Answer(Success.SUCCESS, warnings.toString(), new ResponseBase());
    }

    private AssetData copy(TestObject object) {
        UUID id = UUID.randomUUID();
        assets.put(id, prim(object.asset()));
        return details.keep(new AssetData(id, "PG94Lz4=", object.name(), "A copy", "application/vnd.ll.primitive",
                Ids.ZERO.toString()));
    }

    private List<UUID> find(FindObjectsRequest find) {
        Pattern pattern = Pattern.compile(Objects.requireNonNullElse(find.pattern(), ""));
        return objects.values().stream()
                .filter(each -> pattern.matcher(each.name()).find())
                .filter(each -> find.coordinateA() == null || find.coordinateA().x() <= each.position().x())
                .filter(each -> find.coordinateB() == null || find.coordinateB().x() >= each.position().x())
                .map(TestObject::id)
                .toList();
    }

    private Answer bulk(List<ObjectDynamicsData> updates) {
        updates.forEach(update -> objects.computeIfPresent(Objects.requireNonNull(update.objectId()),
                (_, object) -> object.at(Objects.requireNonNull(update.position()))));
        return plain(null);
    }

    private static GetObjectDataResponse data(TestObject object) {
        return new GetObjectDataResponse(object.id(), object.name(), object.position(), object.rotation(), Ids.ZERO);
    }

    private static List<PartInformation> parts(TestObject object) {
        return List.of(new PartInformation(0, object.name(), "", 0, Vector3.ZERO, Quaternion.IDENTITY));
    }

    private TestObject existing(@Nullable UUID id) {
        TestObject object = id == null ? null : objects.get(id);
        if (object == null) {
            throw refused("no such object");
        }
        return object;
    }

    /** What a request must have. */
    static <T> T given(@Nullable T value) {
        if (value == null) {
            throw refused("something is missing");
        }
        return value;
    }

    static DispatcherException refused(String words) {
        return DispatcherException.answered(FailureKind.REFUSED, "The region refused it: " + words + ".",
                "Check the id.",
                words);
    }

    private TestObject put(TestObject object) {
        objects.put(object.id(), object);
        return object;
    }

    private static Answer position(TestObject object) {
        return Answer.of(new ObjectPositionResponse(object.id(), object.position()));
    }

    private static Answer rotation(TestObject object) {
        return Answer.of(new ObjectRotationResponse(object.id(), object.rotation()));
    }

    private static Answer plain(@Nullable Object done) {
        return Answer.of(new ResponseBase());
    }
}
