package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "RemoteControl.Messages.RegisterUpdatedCallbackRequest",
        doc = "Asks to be told when the position of any of some objects changes; unknown ones are told in the "
                + "answer's text.")
public record RegisterUpdatedCallbackRequest(
        @Field(value = "ObjectIDs", doc = "The objects.") @Nullable List<UUID> objectIds,
        @Field(value = "EndPointID",
                doc = "The endpoint that shall be told.") @Nullable UUID endPointId) implements Request<RegisterUpdatedCallbackResponse> {}
