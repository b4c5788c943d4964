package dispatcher.message.simulator;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Structure;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "ObjectState", doc = "An object with its parts, as it is at a moment.")
public record ObjectState(
        @Field(value = "Number",
                doc = "A number that stands for it in GetChanges, for as long as the region runs.") int number,
        @Field(value = "ObjectID", doc = "The object: the id of its root part.") UUID objectId,
        @Field(value = "Name", doc = "Its name.") @Nullable String name,
        @Field(value = "Description", doc = "Its description.") @Nullable String description,
        @Field(value = "OwnerID", doc = "The owner.") UUID ownerId,
        @Field(value = "Position", doc = "Where, in the region's coordinates: x east, y north, z up.",
                unit = "m") Vector3 position,
        @Field(value = "Rotation", doc = "Turn, as a quaternion x, y, z, w.",
                defaultValue = "[0,0,0,1]") Quaternion rotation,
        @Field(value = "Parts", doc = "Its parts, the root first.") List<PartState> parts) implements Structure {}
