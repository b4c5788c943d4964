package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Response;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "RemoteControl.Messages.GetObjectDataResponse",
        doc = "What an object is called, where it is and whose it is.")
public record GetObjectDataResponse(
        @Field(value = "ObjectID", doc = "The object: the id of its root part.") UUID objectId,
        @Field(value = "Name", doc = "Its name.") @Nullable String name,
        @Field(value = "Position", doc = "Where, in the region's coordinates: x east, y north, z up.",
                unit = "m") Vector3 position,
        @Field(value = "Rotation", doc = "Turn, as a quaternion x, y, z, w.") Quaternion rotation,
        @Field(value = "OwnerID", doc = "The owner.") UUID ownerId) implements Response {}
