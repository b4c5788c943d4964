package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "RemoteControl.Messages.GetAvatarAppearanceRequest", idempotent = true,
        doc = "Asks what an avatar in the region looks like.")
public record GetAvatarAppearanceRequest(
        @Field(value = "AvatarID",
                doc = "The avatar's user; zero: the capability's own user.") @Nullable UUID avatarId) implements Request<AvatarAppearanceResponse> {}
