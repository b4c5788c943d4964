package dispatcher.message.remotecontrol;

import dispatcher.message.Callback;
import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.value.Vector3;
import java.util.UUID;

@Message(value = "RemoteControl.Messages.TouchCallback", doc = "Somebody touched an object.")
public record TouchCallback(
        @Field(value = "ObjectID", doc = "The object: the id of its root part.") UUID objectId,
        @Field(value = "RequestID", doc = "The registration that asked for it.") UUID requestId,
        @Field(value = "AvatarID", doc = "Who touched it.") UUID avatarId,
        @Field(value = "OffsetPosition", doc = "Where the touched part is, from the root.",
                unit = "m") Vector3 offsetPosition,
        @Field(value = "TouchEvent",
                doc = "Where on the surface; zeros where the viewer did not say.") SurfaceTouchEventArgs touchEvent) implements Callback {}
