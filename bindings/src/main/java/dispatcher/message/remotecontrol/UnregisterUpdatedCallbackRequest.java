package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import dispatcher.message.ResponseBase;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "RemoteControl.Messages.UnregisterUpdatedCallbackRequest",
        doc = "Ends a registration for position updates.")
public record UnregisterUpdatedCallbackRequest(
        @Field(value = "ObjectIDs", doc = "The objects.") @Nullable List<UUID> objectIds,
        @Field(value = "RequestID",
                doc = "What the registration was answered with.") @Nullable UUID requestId) implements Request<ResponseBase> {}
