package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Structure;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "ObjectDynamicsData",
        doc = "Where an object is and how it moves. What is left out is set to zero, the rotation to none: it is "
                + "not kept.")
public record ObjectDynamicsData(
        @Field(value = "ObjectID", doc = "The object: the id of its root part.") @Nullable UUID objectId,
        @Field(value = "Position", doc = "Where, in the region's coordinates: x east, y north, z up.", unit = "m",
                defaultValue = "[0,0,0]") @Nullable Vector3 position,
        @Field(value = "Velocity", doc = "Its velocity.", unit = "m/s") @Nullable Vector3 velocity,
        @Field(value = "Acceleration", doc = "Its acceleration.", unit = "m/s²") @Nullable Vector3 acceleration,
        @Field(value = "Rotation", doc = "Turn, as a quaternion x, y, z, w.",
                defaultValue = "[0,0,0,1]") @Nullable Quaternion rotation) implements Structure {}
