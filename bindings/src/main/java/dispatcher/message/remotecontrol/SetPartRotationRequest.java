package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import dispatcher.message.ResponseBase;
import dispatcher.value.Quaternion;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "RemoteControl.Messages.SetPartRotationRequest", doc = "Turns a part of an object.")
public record SetPartRotationRequest(
        @Field(value = "ObjectID", doc = "The object: the id of its root part.") @Nullable UUID objectId,
        @Field(value = "LinkNum", doc = "The part's number; 0: the root.") @Nullable Integer linkNum,
        @Field(value = "Rotation", doc = "Turn, as a quaternion x, y, z, w.",
                defaultValue = "[0,0,0,1]") @Nullable Quaternion rotation) implements Request<ResponseBase> {}
