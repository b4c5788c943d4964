package dispatcher.message.remotecontrol;

import dispatcher.message.Callback;
import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.value.Vector3;
import java.util.UUID;

@Message(value = "RemoteControl.Messages.UpdatedCallback", doc = "An object's position changed.")
public record UpdatedCallback(
        @Field(value = "ObjectID", doc = "The object: the id of its root part.") UUID objectId,
        @Field(value = "RequestID", doc = "The registration that asked for it.") UUID requestId,
        @Field(value = "Position", doc = "Where, in the region's coordinates: x east, y north, z up.",
                unit = "m") Vector3 position) implements Callback {}
