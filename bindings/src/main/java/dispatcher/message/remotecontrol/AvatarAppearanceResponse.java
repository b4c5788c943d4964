package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Response;
import org.jspecify.annotations.Nullable;

@Message(value = "AvatarAppearanceResponse", doc = "What an avatar looks like.")
public record AvatarAppearanceResponse(
        @Field(value = "SerializedAppearance",
                doc = "The appearance as JSON text.") @Nullable String serializedAppearance) implements Response {}
