package dispatcher.host.region.handler;

import dispatcher.host.region.asset.Asset;
import dispatcher.host.region.prim.PartData;
import dispatcher.host.region.request.Refusal;
import dispatcher.host.region.scene.Motion;
import dispatcher.host.region.scene.ObjectMaker;
import dispatcher.host.region.scene.Scene;
import dispatcher.host.region.scene.SceneObject;
import dispatcher.message.Answer;
import dispatcher.message.ResponseBase;
import dispatcher.message.remotecontrol.CreateBulkObjectsRequest;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.CreateObjectResponse;
import dispatcher.message.remotecontrol.DeleteAllObjectsRequest;
import dispatcher.message.remotecontrol.DeleteBulkObjectsRequest;
import dispatcher.message.remotecontrol.DeleteObjectRequest;
import dispatcher.message.remotecontrol.ObjectDynamicsData;
import dispatcher.message.remotecontrol.ObjectSpecification;
import dispatcher.value.Ids;
import dispatcher.value.Vector3;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes objects and takes them away. */
final class CreationRoom {
    private static final int MAX_NAME = 10_000;

    private final Services services;
    private final KnownObjects objects;

    CreationRoom(Services services, KnownObjects objects) {
        this.services = services;
        this.objects = objects;
    }

    void open(Handlers handlers, String domain) {
        handlers.add(domain, CreateObjectRequest.class, this::create);
        handlers.add(domain, CreateBulkObjectsRequest.class, this::createBulk);
        handlers.add(domain, DeleteObjectRequest.class, this::delete);
        handlers.add(domain, DeleteBulkObjectsRequest.class, this::deleteBulk);
        handlers.add(domain, DeleteAllObjectsRequest.class, this::deleteAll);
    }

    private Answer create(CreateObjectRequest request, Caller caller) {
        UUID asset = Objects.requireNonNull(request.assetId());
        if (asset.equals(Ids.ZERO)) {
            throw new Refusal("missing asset id");
        }
        List<PartData> pattern = pattern(asset)
                .orElseThrow(() -> new Refusal("unable to create object from asset"));
        Motion motion = new Motion(Objects.requireNonNull(request.position()),
                Objects.requireNonNull(request.rotation()), Objects.requireNonNull(request.velocity()), Vector3.ZERO);
        return Answer.of(new CreateObjectResponse(add(pattern, Objects.requireNonNull(request.objectId()),
                request.name(), request.description(), motion, caller)));
    }

    private Answer createBulk(CreateBulkObjectsRequest request, Caller caller) {
        StringBuilder warnings = new StringBuilder();
        for (ObjectSpecification specification : Given.list(request.objects(), "Objects")) {
            create(Given.element(specification), caller, warnings);
        }
        return Answers.done(new ResponseBase(), warnings);
    }

    private void create(ObjectSpecification wanted, Caller caller, StringBuilder warnings) {
        UUID asset = Objects.requireNonNull(wanted.assetId());
        ObjectDynamicsData data = wanted.objectData();
        if (data == null) {
            warnings.append("missing object specification for asset ").append(asset).append("; ");
            return;
        }
        UUID id = Objects.requireNonNull(data.objectId());
        if (asset.equals(Ids.ZERO)) {
            warnings.append("missing asset for object ").append(id).append("; ");
            return;
        }
        Optional<List<PartData>> pattern = pattern(asset);
        if (pattern.isEmpty()) {
            warnings.append("unable to create object from asset ").append(asset).append("; ");
            return;
        }
        Motion motion = new Motion(Objects.requireNonNull(data.position()), Objects.requireNonNull(data.rotation()),
                Objects.requireNonNull(data.velocity()), Vector3.ZERO);
        add(pattern.get(), id, wanted.name(), wanted.description(), motion, caller);
    }

    private UUID add(List<PartData> pattern, UUID id, @Nullable String name, @Nullable String description,
            Motion motion, Caller caller) {
        requireShort(name);
        requireShort(description);
        Scene scene = services.scene();
        SceneObject made = ObjectMaker.make(pattern, id, name, description, caller.userId(), motion, scene.size());
        return switch (scene.objects().add(made)) {
            case ADDED -> made.id();
            case KNOWN -> throw new Refusal("An item with the same key has already been added. Key: " + made.id());
            case NO_ROOM -> throw new Refusal("the region holds too many parts");
        };
    }

    private Answer delete(DeleteObjectRequest request, Caller caller) {
        if (!objects.remove(request.objectId())) {
            throw new Refusal("no such object");
        }
        return Answers.DONE;
    }

    private Answer deleteBulk(DeleteBulkObjectsRequest request, Caller caller) {
        StringBuilder warnings = new StringBuilder();
        for (UUID id : Given.list(request.objectIds(), "ObjectIDs")) {
            if (!objects.remove(id)) {
                warnings.append("no such object ").append(id).append("; ");
            }
        }
        return Answers.done(new ResponseBase(), warnings);
    }

    private Answer deleteAll(DeleteAllObjectsRequest request, Caller caller) {
        services.scene().objects().all().stream().map(SceneObject::id).toList().forEach(objects::remove);
        return Answers.DONE;
    }

    private Optional<List<PartData>> pattern(UUID asset) {
        return services.assets().find(asset).flatMap(Asset::object);
    }

    private static void requireShort(@Nullable String text) {
        if (text != null && text.length() > MAX_NAME) {
            throw new Refusal("a name or description is longer than " + MAX_NAME + " characters");
        }
    }
}
