package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import dispatcher.message.ResponseBase;
import dispatcher.value.Vector3;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "RemoteControl.Messages.SetPartPositionRequest", doc = "Moves a part of an object.")
public record SetPartPositionRequest(
        @Field(value = "ObjectID", doc = "The object: the id of its root part.") @Nullable UUID objectId,
        @Field(value = "LinkNum", doc = "The part's number; 0: the root.") @Nullable Integer linkNum,
        @Field(value = "Position", doc = "Where it shall be, from the root.", unit = "m",
                defaultValue = "[0,0,0]") @Nullable Vector3 position) implements Request<ResponseBase> {}
