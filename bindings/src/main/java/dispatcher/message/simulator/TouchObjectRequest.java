package dispatcher.message.simulator;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import dispatcher.message.ResponseBase;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "Simulator.Messages.TouchObjectRequest", doc = "Touches an object as an avatar.")
public record TouchObjectRequest(
        @Field(value = "ObjectID", doc = "The object or the part that is touched.") @Nullable UUID objectId,
        @Field(value = "AvatarID", doc = "The avatar's user.") @Nullable UUID avatarId,
        @Field(value = "Surface", doc = "Where on the surface; left out: zeros.",
                defaultValue = "{}") @Nullable TouchedSurface surface) implements Request<ResponseBase> {}
