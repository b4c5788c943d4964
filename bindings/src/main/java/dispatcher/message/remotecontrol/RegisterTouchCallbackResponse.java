package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Response;
import java.util.UUID;

@Message(value = "RemoteControl.Messages.RegisterTouchCallbackResponse", doc = "A registration for touches.")
public record RegisterTouchCallbackResponse(
        @Field(value = "RequestID",
                doc = "Names the registration in callbacks and for its end.") UUID requestId) implements Response {}
