package dispatcher.host.region.handler;

import dispatcher.host.region.request.Refusal;
import dispatcher.host.region.scene.Motion;
import dispatcher.host.region.scene.PartView;
import dispatcher.host.region.scene.SceneObject;
import dispatcher.message.Answer;
import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import dispatcher.message.remotecontrol.FindObjectsRequest;
import dispatcher.message.remotecontrol.FindObjectsResponse;
import dispatcher.message.remotecontrol.GetObjectDataRequest;
import dispatcher.message.remotecontrol.GetObjectDataResponse;
import dispatcher.message.remotecontrol.GetObjectInventoryRequest;
import dispatcher.message.remotecontrol.GetObjectInventoryResponse;
import dispatcher.message.remotecontrol.GetObjectPartsRequest;
import dispatcher.message.remotecontrol.GetObjectPartsResponse;
import dispatcher.message.remotecontrol.GetObjectPositionRequest;
import dispatcher.message.remotecontrol.GetObjectRotationRequest;
import dispatcher.message.remotecontrol.MessageObjectRequest;
import dispatcher.message.remotecontrol.ObjectDynamicsData;
import dispatcher.message.remotecontrol.ObjectInventoryInformation;
import dispatcher.message.remotecontrol.ObjectPositionResponse;
import dispatcher.message.remotecontrol.ObjectRotationResponse;
import dispatcher.message.remotecontrol.PartInformation;
import dispatcher.message.remotecontrol.SetObjectPositionRequest;
import dispatcher.message.remotecontrol.SetObjectRotationRequest;
import java.util.Objects;

/** What objects are there, and where. */
final class ObjectRoom {
    private final Services services;
    private final KnownObjects objects;
    private final ObjectSearch search;

    ObjectRoom(Services services, KnownObjects objects) {
        this.services = services;
        this.objects = objects;
        this.search = new ObjectSearch(services.scene().objects());
    }

    void open(Handlers handlers, String domain) {
        handlers.add(domain, FindObjectsRequest.class, this::find);
        handlers.add(domain, GetObjectDataRequest.class, this::data);
        handlers.add(domain, GetObjectInventoryRequest.class, this::inventory);
        handlers.add(domain, GetObjectPositionRequest.class, this::position);
        handlers.add(domain, SetObjectPositionRequest.class, this::setPosition);
        handlers.add(domain, GetObjectRotationRequest.class, this::rotation);
        handlers.add(domain, SetObjectRotationRequest.class, this::setRotation);
        handlers.add(domain, MessageObjectRequest.class, this::message);
        handlers.add(domain, BulkDynamicsRequest.class, this::move);
        handlers.add(domain, GetObjectPartsRequest.class, this::parts);
    }

    private Answer find(FindObjectsRequest request, Caller caller) {
        return Answer.of(new FindObjectsResponse(search.find(request)));
    }

    private Answer data(GetObjectDataRequest request, Caller caller) {
        SceneObject object = objects.get(request.objectId());
        return Answer.of(new GetObjectDataResponse(object.id(), object.name(), object.position(), object.rotation(),
                object.owner()));
    }

    private Answer parts(GetObjectPartsRequest request, Caller caller) {
        return Answer.of(new GetObjectPartsResponse(
                objects.get(request.objectId()).parts().stream().map(ObjectRoom::information).toList()));
    }

    private Answer inventory(GetObjectInventoryRequest request, Caller caller) {
        return Answer.of(new GetObjectInventoryResponse(objects.get(request.objectId()).inventory().stream()
                .map(item -> new ObjectInventoryInformation(item.name(), item.description(), item.asset(), item.type()))
                .toList()));
    }

    private Answer position(GetObjectPositionRequest request, Caller caller) {
        SceneObject object = objects.get(request.objectId());
        return Answer.of(new ObjectPositionResponse(object.id(), object.position()));
    }

    private Answer setPosition(SetObjectPositionRequest request, Caller caller) {
        SceneObject object = objects.get(request.objectId());
        objects.move(object, Objects.requireNonNull(request.position()));
        return Answer.of(new ObjectPositionResponse(object.id(), object.position()));
    }

    private Answer rotation(GetObjectRotationRequest request, Caller caller) {
        SceneObject object = objects.get(request.objectId());
        return Answer.of(new ObjectRotationResponse(object.id(), object.rotation()));
    }

    private Answer setRotation(SetObjectRotationRequest request, Caller caller) {
        SceneObject object = objects.get(request.objectId());
        object.turn(Objects.requireNonNull(request.rotation()));
        return Answer.of(new ObjectRotationResponse(object.id(), object.rotation()));
    }

    private Answer message(MessageObjectRequest request, Caller caller) {
        SceneObject object = objects.get(request.objectId());
        services.scene().messages().send(object.id(), caller.userId(),
                Objects.requireNonNullElse(request.message(), ""));
        return Answers.DONE;
    }

    private Answer move(BulkDynamicsRequest request, Caller caller) {
        for (ObjectDynamicsData update : Given.list(request.updates(), "Updates")) {
            objects.find(Given.element(update).objectId()).ifPresent(object -> objects.move(object, motion(update)));
        }
        return Answers.DONE;
    }

    static Motion motion(ObjectDynamicsData data) {
        return new Motion(Objects.requireNonNull(data.position()), Objects.requireNonNull(data.rotation()),
                Objects.requireNonNull(data.velocity()), Objects.requireNonNull(data.acceleration()));
    }

    private static PartInformation information(PartView part) {
        return new PartInformation(part.linkNumber(), part.name(), part.description(), part.type(), part.offset(),
                part.rotation());
    }
}
