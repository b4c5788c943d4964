package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Response;
import dispatcher.value.Vector3;
import java.util.UUID;

@Message(value = "RemoteControl.Messages.ObjectPositionResponse", doc = "Where an object is now.")
public record ObjectPositionResponse(
        @Field(value = "ObjectID", doc = "The object: the id of its root part.") UUID objectId,
        @Field(value = "Position", doc = "Where, in the region's coordinates: x east, y north, z up.",
                unit = "m") Vector3 position) implements Response {}
