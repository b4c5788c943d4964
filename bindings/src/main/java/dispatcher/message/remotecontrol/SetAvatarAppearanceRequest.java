package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import dispatcher.message.ResponseBase;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "RemoteControl.Messages.SetAvatarAppearanceRequest",
        doc = "Changes what an avatar in the region looks like.")
public record SetAvatarAppearanceRequest(
        @Field(value = "SerializedAppearance",
                doc = "The appearance as JSON text.") @Nullable String serializedAppearance,
        @Field(value = "AvatarID",
                doc = "The avatar's user; zero: the capability's own user.") @Nullable UUID avatarId) implements Request<ResponseBase> {}
