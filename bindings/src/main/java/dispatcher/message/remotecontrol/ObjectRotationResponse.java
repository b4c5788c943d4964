package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Response;
import dispatcher.value.Quaternion;
import java.util.UUID;

@Message(value = "RemoteControl.Messages.ObjectRotationResponse", doc = "How an object is turned now.")
public record ObjectRotationResponse(
        @Field(value = "ObjectID", doc = "The object: the id of its root part.") UUID objectId,
        @Field(value = "Rotation", doc = "Turn, as a quaternion x, y, z, w.",
                defaultValue = "[0,0,0,1]") Quaternion rotation) implements Response {}
