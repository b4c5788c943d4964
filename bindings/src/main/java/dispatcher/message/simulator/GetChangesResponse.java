package dispatcher.message.simulator;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Response;
import java.util.List;
import java.util.UUID;

@Message(value = "Simulator.Messages.GetChangesResponse", doc = "What changed in the region.")
public record GetChangesResponse(
        @Field(value = "Epoch", doc = "Another one than before: the region was started anew.") UUID epoch,
        @Field(value = "Revision", doc = "To be named when it is asked again.") int revision,
        @Field(value = "Whole", doc = "Whether this is all there is: what is not in it is gone.") boolean whole,
        @Field(value = "Objects", doc = "The objects that are new or look different.") List<ObjectState> objects,
        @Field(value = "Moved",
                doc = "Where the other objects that moved are now, as base64: 16 bytes each, little-endian: the object's Number, then x, y and z in single precision, in metres.") String moved,
        @Field(value = "Turned",
                doc = "The turn of the other objects that turned, as base64: 20 bytes each, little-endian: the object's Number, then x, y, z and w in single precision.") String turned,
        @Field(value = "Removed", doc = "The objects that are gone.") List<UUID> removed,
        @Field(value = "AvatarsChanged",
                doc = "Whether an avatar came, went or moved: then all of them are told.") boolean avatarsChanged,
        @Field(value = "Avatars", doc = "All who are there, where one of them changed.") List<AvatarState> avatars,
        @Field(value = "ChatLines",
                doc = "How many lines were said since the region started; GetChatLog gives them.") int chatLines,
        @Field(value = "GroundChanges",
                doc = "How often the ground was changed; GetGround gives it.") int groundChanges,
        @Field(value = "SunHour", doc = "The sun's hour, 0 to 24.", unit = "h") double sunHour) implements Response {}
