package dispatcher.host.session;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.message.Answer;
import dispatcher.message.Envelope;
import dispatcher.message.MessageType;
import dispatcher.message.Request;
import dispatcher.message.Success;
import dispatcher.message.dispatcher.InfoRequest;
import dispatcher.message.dispatcher.InfoResponse;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What a region says of itself before anybody is let in, and the scene that was chosen from it. Immutable. */
final class Opening {
    /** These need no handler of the list (seen on a real server). */
    private static final Set<String> ALWAYS = Set.of(
            "Dispatcher.Messages.InfoRequest",
            "Dispatcher.Messages.MessageFormatRequest",
            "Dispatcher.Messages.CreateCapabilityRequest");

    private final InfoResponse info;
    private final String scene;
    private final Set<String> domains = new HashSet<>();
    private final Set<String> handled = new HashSet<>(ALWAYS);

    private Opening(InfoResponse info, String scene) {
        this.info = info;
        this.scene = scene;
        for (String entry : info.messageList()) {
            read(List.of(entry.split("::")));
        }
    }

    static Opening ask(Wire wire, SessionOptions options) {
        InfoResponse info = info(wire, options.url());
        return new Opening(info, choose(info.sceneList(), options.scene(), options.url()));
    }

    /** What the region says of itself. */
    static InfoResponse info(Wire wire, URI url) {
        Request<?> request = new InfoRequest();
        Answer answer = FirstTries.await(() -> wire.ask(request, new Envelope(null, "Dispatcher", null, null)));
        if (answer.response() instanceof InfoResponse info) {
            return info;
        } else if (answer.success() == Success.FAILURE) {
            throw Refusals.of(request, answer);
        }
        throw new DispatcherException(
                FailureKind.BAD_ANSWER, url + " does not say what it offers.", "Check host, port and path.");
    }

    /** The same scene as the region tells of itself now; fails where it has no such scene any more. */
    CompletableFuture<Opening> again(Wire wire) {
        return wire.ask(new InfoRequest(), new Envelope(null, "Dispatcher", null, null)).thenApply(answer -> {
            if (answer.response() instanceof InfoResponse now && now.sceneList().contains(scene)) {
                return new Opening(now, scene);
            }
            throw new DispatcherException(FailureKind.BAD_ANSWER, "The region has no scene " + scene + " any more.",
                    "");
        });
    }

    InfoResponse info() {
        return info;
    }

    String scene() {
        return scene;
    }

    /** Whether the region lists a handler; of a domain that it does not list at all nothing can be told. */
    boolean handles(Request<?> request) {
        MessageType<?> type = Refusals.type(request);
        return handled.contains(type.name()) || !domains.contains(type.domain());
    }

    /** An entry is {@code DOMAIN::TYPE} or {@code SCENE::DOMAIN::TYPE}. */
    private void read(List<String> entry) {
        if (entry.size() == 2 || (entry.size() == 3 && entry.getFirst().equals(scene))) {
            domains.add(entry.get(entry.size() - 2));
            handled.add(entry.getLast());
        }
    }

    private static String choose(List<String> scenes, @Nullable String wanted, URI url) {
        if (scenes.isEmpty()) {
            throw new DispatcherException(
                    FailureKind.REFUSED, "The region at " + url + " has no scene yet.", "Wait until it has started.");
        } else if (wanted == null) {
            return scenes.getFirst();
        } else if (!scenes.contains(wanted)) {
            throw new DispatcherException(
                    FailureKind.WRONG_ARGUMENT,
                    "The region at " + url + " has no scene '" + wanted + "'; it has " + String.join(", ", scenes)
                            + ".",
                    "Name one of these; upper and lower case differ.");
        }
        return wanted;
    }
}
