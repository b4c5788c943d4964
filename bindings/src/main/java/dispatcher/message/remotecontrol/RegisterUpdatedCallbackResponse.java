package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Response;
import java.util.UUID;

@Message(value = "RemoteControl.Messages.RegisterUpdatedCallbackResponse",
        doc = "A registration for position updates, one for all its objects.")
public record RegisterUpdatedCallbackResponse(
        @Field(value = "RequestID",
                doc = "Names the registration in callbacks and for its end.") UUID requestId) implements Response {}
