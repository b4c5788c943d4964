package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import dispatcher.message.ResponseBase;
import dispatcher.value.Vector3;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "RemoteControl.Messages.SetPartScaleRequest", doc = "Sets the size of a part of an object.")
public record SetPartScaleRequest(
        @Field(value = "ObjectID", doc = "The object: the id of its root part.") @Nullable UUID objectId,
        @Field(value = "LinkNum", doc = "The part's number; 0: the root.") @Nullable Integer linkNum,
        @Field(value = "Scale", doc = "Its extent along x, y and z.", unit = "m",
                defaultValue = "[1,1,1]") @Nullable Vector3 scale) implements Request<ResponseBase> {}
