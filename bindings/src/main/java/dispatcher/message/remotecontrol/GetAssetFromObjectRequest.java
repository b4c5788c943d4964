package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "RemoteControl.Messages.GetAssetFromObjectRequest", idempotent = true,
        doc = "Asks for an object as a new asset.")
public record GetAssetFromObjectRequest(
        @Field(value = "ObjectID",
                doc = "The object: the id of its root part.") @Nullable UUID objectId) implements Request<GetAssetResponse> {}
