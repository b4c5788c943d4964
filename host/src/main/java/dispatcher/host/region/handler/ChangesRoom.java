package dispatcher.host.region.handler;

import dispatcher.host.region.scene.ChangeSet;
import dispatcher.host.region.scene.Changes;
import dispatcher.host.region.scene.PartView;
import dispatcher.host.region.scene.Scene;
import dispatcher.host.region.scene.SceneObject;
import dispatcher.host.region.security.Capability;
import dispatcher.message.Answer;
import dispatcher.message.simulator.AvatarState;
import dispatcher.message.simulator.FaceState;
import dispatcher.message.simulator.GetChangesRequest;
import dispatcher.message.simulator.GetChangesResponse;
import dispatcher.message.simulator.GetGroundRequest;
import dispatcher.message.simulator.GetGroundResponse;
import dispatcher.message.simulator.ObjectState;
import dispatcher.message.simulator.PartState;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/** The operator's look at everything at once. */
final class ChangesRoom {
    private final Scene scene;
    private final Changes changes;

    ChangesRoom(Services services) {
        this.scene = services.scene();
        this.changes = new Changes(scene);
    }

    void open(Handlers handlers) {
        handlers.add(Capability.SIMULATOR, GetChangesRequest.class, this::changes);
        handlers.add(Capability.SIMULATOR, GetGroundRequest.class, this::ground);
    }

    private Answer changes(GetChangesRequest request, Caller caller) {
        ChangeSet set = changes.since(Objects.requireNonNull(request.epoch()), Objects.requireNonNull(request.since()));
        return Answer.of(new GetChangesResponse(set.epoch(), set.revision(), set.whole(),
                set.objects().stream().map(ChangesRoom::object).toList(), PlaceBytes.positions(set.moved()),
                PlaceBytes.rotations(set.turned()), set.removed(), set.avatarsChanged(),
                set.avatarsChanged() ? avatars(set) : List.of(), (int) scene.chat().total(),
                (int) scene.terrain().changes(), scene.sun().view().currentTime()));
    }

    private Answer ground(GetGroundRequest request, Caller caller) {
        return Answer.of(new GetGroundResponse(scene.size(),
                Base64.getEncoder().encodeToString(scene.terrain().write())));
    }

    private static List<AvatarState> avatars(ChangeSet set) {
        return set.avatars().stream()
                .map(avatar -> new AvatarState(avatar.id(), avatar.name(), avatar.position())).toList();
    }

    private static ObjectState object(ChangeSet.Whole whole) {
        SceneObject object = whole.object();
        return new ObjectState(whole.number(), object.id(), object.name(), object.description(), object.owner(),
                object.position(), object.rotation(), object.parts().stream().map(ChangesRoom::part).toList());
    }

    private static PartState part(PartView part) {
        return new PartState(part.id(), part.linkNumber(), part.name(), part.description(), part.type(),
                part.offset(), part.rotation(), part.scale(), part.color(), part.alpha(),
                part.faces().stream().map(face -> new FaceState(face.face(), face.color(), face.alpha())).toList());
    }
}
