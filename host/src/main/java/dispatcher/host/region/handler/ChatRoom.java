package dispatcher.host.region.handler;

import dispatcher.host.region.scene.Scene;
import dispatcher.message.Answer;
import dispatcher.message.remotecontrol.ChatRequest;
import java.util.Objects;

/** Chat. */
final class ChatRoom {
    private final Services services;

    ChatRoom(Services services) {
        this.services = services;
    }

    void open(Handlers handlers, String domain) {
        handlers.add(domain, ChatRequest.class, this::chat);
    }

    /** Said in the user's name, from the region's centre; without a message nobody hears anything (seen on a real server). */
    private Answer chat(ChatRequest request, Caller caller) {
        String name = caller.user().name();
        String message = request.message();
        if (message != null) {
            services.scene().chat().say(name, message, Objects.requireNonNull(request.channel()), Scene.CENTRE);
        }
        return Answers.DONE;
    }
}
