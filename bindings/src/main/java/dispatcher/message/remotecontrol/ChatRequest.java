package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import dispatcher.message.ResponseBase;
import dispatcher.value.Vector3;
import org.jspecify.annotations.Nullable;

@Message(value = "RemoteControl.Messages.ChatRequest",
        doc = "Says a text to everybody in the region, in the name of the capability's user.")
public record ChatRequest(
        @Field(value = "Message", doc = "The text; over 1100 characters it is cut to 1000.",
                defaultValue = "Hello") @Nullable String message,
        @Field(value = "Position", doc = "Where it is said; a real server ignores it.", unit = "m",
                defaultValue = "[128,128,20]") @Nullable Vector3 position,
        @Field(value = "Channel", doc = "The chat channel; people hear 0.",
                defaultValue = "0") @Nullable Integer channel) implements Request<ResponseBase> {}
