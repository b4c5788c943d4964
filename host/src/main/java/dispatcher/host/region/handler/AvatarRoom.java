package dispatcher.host.region.handler;

import dispatcher.host.region.request.Refusal;
import dispatcher.host.region.scene.Appearance;
import dispatcher.host.region.scene.Avatar;
import dispatcher.message.Answer;
import dispatcher.message.remotecontrol.AvatarAppearanceResponse;
import dispatcher.message.remotecontrol.GetAvatarAppearanceRequest;
import dispatcher.message.remotecontrol.SetAvatarAppearanceRequest;
import dispatcher.value.Ids;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What avatars look like. */
final class AvatarRoom {
    private final Services services;

    AvatarRoom(Services services) {
        this.services = services;
    }

    void open(Handlers handlers, String domain) {
        handlers.add(domain, GetAvatarAppearanceRequest.class, this::get);
        handlers.add(domain, SetAvatarAppearanceRequest.class, this::set);
    }

    private Answer get(GetAvatarAppearanceRequest request, Caller caller) {
        Avatar avatar = find(request.avatarId(), caller);
        return Answer.of(new AvatarAppearanceResponse(avatar.appearance().text()));
    }

    private Answer set(SetAvatarAppearanceRequest request, Caller caller) {
        Avatar avatar = find(request.avatarId(), caller);
        String text = Given.element(request.serializedAppearance());
        Appearance appearance = Appearance.parse(text)
                .orElseThrow(() -> Refusal.fatal("SerializedAppearance is no JSON object."));
        services.scene().avatars().dress(avatar.id(), appearance);
        return Answers.DONE;
    }

    /** The zero id is the caller's own; who is not there is told under the caller's id (seen on a real server). */
    private Avatar find(@Nullable UUID id, Caller caller) {
        UUID wanted = Ids.ZERO.equals(id) ? caller.userId() : Objects.requireNonNull(id);
        return services.scene().avatars().find(wanted)
                .orElseThrow(() -> new Refusal("cannot find user " + caller.userId()));
    }
}
