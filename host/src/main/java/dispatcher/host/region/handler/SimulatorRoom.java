package dispatcher.host.region.handler;

import dispatcher.host.region.event.Faults;
import dispatcher.host.region.request.Refusal;
import dispatcher.host.region.scene.Avatar;
import dispatcher.host.region.scene.Avatars;
import dispatcher.host.region.scene.PartView;
import dispatcher.host.region.scene.SceneObject;
import dispatcher.host.region.security.Capability;
import dispatcher.message.Answer;
import dispatcher.message.remotecontrol.SurfaceTouchEventArgs;
import dispatcher.message.simulator.AddAvatarRequest;
import dispatcher.message.simulator.AddAvatarResponse;
import dispatcher.message.simulator.AvatarChatRequest;
import dispatcher.message.simulator.ChatLine;
import dispatcher.message.simulator.GetChatLogRequest;
import dispatcher.message.simulator.GetChatLogResponse;
import dispatcher.message.simulator.GetObjectMessageLogRequest;
import dispatcher.message.simulator.GetObjectMessageLogResponse;
import dispatcher.message.simulator.MoveAvatarRequest;
import dispatcher.message.simulator.ObjectMessageLine;
import dispatcher.message.simulator.RemoveAvatarRequest;
import dispatcher.message.simulator.RestartRequest;
import dispatcher.message.simulator.SetFaultsRequest;
import dispatcher.message.simulator.TouchObjectRequest;
import dispatcher.message.simulator.TouchedSurface;
import dispatcher.value.Ids;
import dispatcher.value.Vector3;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The operator's messages: acting as an avatar, reading what was said, breaking things. */
final class SimulatorRoom {
    private static final int MAX_DOWN = 600_000;
    private static final int MAX_DELAY = 60_000;

    private final Services services;
    private final Avatars avatars;

    SimulatorRoom(Services services) {
        this.services = services;
        this.avatars = services.scene().avatars();
    }

    void open(Handlers handlers) {
        handlers.add(Capability.SIMULATOR, AddAvatarRequest.class, this::addAvatar);
        handlers.add(Capability.SIMULATOR, MoveAvatarRequest.class, (request, _) -> answer(
                avatars.move(id(request.avatarId()), Objects.requireNonNull(request.position())), request.avatarId()));
        handlers.add(Capability.SIMULATOR, RemoveAvatarRequest.class,
                (request, _) -> answer(avatars.remove(id(request.avatarId())), request.avatarId()));
        handlers.add(Capability.SIMULATOR, TouchObjectRequest.class, this::touch);
        handlers.add(Capability.SIMULATOR, AvatarChatRequest.class, this::chat);
        handlers.add(Capability.SIMULATOR, GetChatLogRequest.class, this::chatLog);
        handlers.add(Capability.SIMULATOR, GetObjectMessageLogRequest.class, this::messageLog);
        handlers.add(Capability.SIMULATOR, RestartRequest.class, this::restart);
        handlers.add(Capability.SIMULATOR, SetFaultsRequest.class, this::setFaults);
    }

    private Answer addAvatar(AddAvatarRequest request, Caller caller) {
        UUID given = id(request.avatarId());
        UUID id = given.equals(Ids.ZERO) ? UUID.randomUUID() : given;
        String name = (Objects.requireNonNullElse(request.firstName(), "") + ' '
                + Objects.requireNonNullElse(request.lastName(), "")).strip();
        if (!avatars.add(id, name, Objects.requireNonNull(request.position()))) {
            throw new Refusal("too many avatars");
        }
        return Answer.of(new AddAvatarResponse(id));
    }

    /** The caller's own avatar may touch from afar: the operator need not put it into the region first. */
    private Answer touch(TouchObjectRequest request, Caller caller) {
        UUID touched = id(request.objectId());
        SceneObject object = services.scene().objects().findByPart(touched)
                .orElseThrow(() -> new Refusal("no such object"));
        UUID avatar = Ids.ZERO.equals(request.avatarId()) ? caller.userId() : id(request.avatarId());
        if (!avatar.equals(caller.userId())) {
            find(avatar);
        }
        Vector3 offset = object.part(touched).map(PartView::offset).orElse(Vector3.ZERO);
        services.subscriptions().touched(object.id(), avatar, touched.equals(object.id()) ? Vector3.ZERO : offset,
                surface(request.surface()));
        return Answers.DONE;
    }

    private Answer chat(AvatarChatRequest request, Caller caller) {
        Avatar avatar = find(id(request.avatarId()));
        services.scene().chat().say(avatar.name(), Objects.requireNonNullElse(request.message(), ""),
                Objects.requireNonNull(request.channel()), avatar.position());
        return Answers.DONE;
    }

    private Answer chatLog(GetChatLogRequest request, Caller caller) {
        return Answer.of(new GetChatLogResponse(
                services.scene().chat().since(Objects.requireNonNull(request.since())).stream()
                        .map(line -> new ChatLine(line.from(), line.message(), line.channel(), line.position(),
                                line.time().toString()))
                        .toList()));
    }

    private Answer messageLog(GetObjectMessageLogRequest request, Caller caller) {
        return Answer.of(new GetObjectMessageLogResponse(services.scene().messages().to(id(request.objectId())).stream()
                .map(line -> new ObjectMessageLine(line.from().toString(), line.message(), line.time().toString()))
                .toList()));
    }

    private Answer restart(RestartRequest request, Caller caller) {
        int millis = Math.clamp(Objects.requireNonNull(request.downFor()), 0, MAX_DOWN);
        services.machinery().restart(Duration.ofMillis(millis));
        return Answers.DONE;
    }

    private Answer setFaults(SetFaultsRequest request, Caller caller) {
        services.machinery().setFaults(new Faults(Math.clamp(Objects.requireNonNull(request.callbackLoss()), 0.0, 1.0),
                Math.clamp(Objects.requireNonNull(request.callbackDelay()), 0, MAX_DELAY),
                Objects.requireNonNull(request.splitSegments())));
        return Answers.DONE;
    }

    private Avatar find(UUID id) {
        return avatars.find(id).orElseThrow(() -> unknown(id));
    }

    private static Answer answer(boolean found, @Nullable UUID id) {
        if (!found) {
            throw unknown(id);
        }
        return Answers.DONE;
    }

    private static Refusal unknown(@Nullable UUID id) {
        return new Refusal("cannot find user " + id);
    }

    private static UUID id(@Nullable UUID id) {
        return Objects.requireNonNull(id);
    }

    private static SurfaceTouchEventArgs surface(@Nullable TouchedSurface given) {
        if (given == null) {
            return new SurfaceTouchEventArgs(Vector3.ZERO, 0, Vector3.ZERO, Vector3.ZERO, Vector3.ZERO, Vector3.ZERO);
        }
        return new SurfaceTouchEventArgs(vector(given.binormal()), Objects.requireNonNull(given.faceIndex()),
                vector(given.normal()), vector(given.position()), vector(given.stCoord()), vector(given.uvCoord()));
    }

    private static Vector3 vector(@Nullable Vector3 given) {
        return Objects.requireNonNull(given).single();
    }
}
