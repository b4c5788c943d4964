package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import dispatcher.value.Vector3;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "RemoteControl.Messages.SetObjectPositionRequest", doc = "Moves an object.")
public record SetObjectPositionRequest(
        @Field(value = "ObjectID", doc = "The object: the id of its root part.") @Nullable UUID objectId,
        @Field(value = "Position", doc = "Where, in the region's coordinates: x east, y north, z up.", unit = "m",
                defaultValue = "[128,128,20]") @Nullable Vector3 position) implements Request<ObjectPositionResponse> {}
