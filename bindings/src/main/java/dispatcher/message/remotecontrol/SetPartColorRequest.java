package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import dispatcher.message.ResponseBase;
import dispatcher.value.Vector3;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "RemoteControl.Messages.SetPartColorRequest", doc = "Colours all faces of a part of an object.")
public record SetPartColorRequest(
        @Field(value = "ObjectID", doc = "The object: the id of its root part.") @Nullable UUID objectId,
        @Field(value = "LinkNum", doc = "The part's number; 0: the root.") @Nullable Integer linkNum,
        @Field(value = "Color", doc = "Red, green and blue, 0 to 1.", defaultValue = "[0,0,0]") @Nullable Vector3 color,
        @Field(value = "Alpha", doc = "Opacity from 0, invisible, to 1.",
                defaultValue = "0.0") @Nullable Double alpha) implements Request<ResponseBase> {}
