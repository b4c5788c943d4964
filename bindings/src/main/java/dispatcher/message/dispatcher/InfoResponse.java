package dispatcher.message.dispatcher;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Message(value = "Dispatcher.Messages.InfoResponse", doc = "What the region offers.")
public record InfoResponse(
        @Field(value = "AsyncEndPoint", doc = "Address for datagrams, host:port.") @Nullable String asyncEndPoint,
        @Field(value = "SynchEndPoint", doc = "Address for HTTP, a URL.") @Nullable String synchEndPoint,
        @Field(value = "SceneList", doc = "The names of the scenes.") List<String> sceneList,
        @Field(value = "MessageList",
                doc = "The messages that have a handler, as DOMAIN::TYPE or SCENE::DOMAIN::TYPE.") List<String> messageList) implements Response {}
