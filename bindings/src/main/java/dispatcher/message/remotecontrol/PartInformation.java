package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Structure;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import org.jspecify.annotations.Nullable;

@Message(value = "PartInformation", doc = "One part of an object.")
public record PartInformation(
        @Field(value = "LinkNum",
                doc = "Its number: 0 for the only part of an object, else 1 for the root and 2 and up for the others.") int linkNum,
        @Field(value = "Name", doc = "Its name.") @Nullable String name,
        @Field(value = "Description", doc = "Its description.") @Nullable String description,
        @Field(value = "Type",
                doc = "Its shape: 0 box, 1 cylinder, 2 prism, 3 sphere, 4 torus, 5 tube, 6 ring, 7 sculpture.") int type,
        @Field(value = "OffsetPosition", doc = "Where it is, from the root.", unit = "m") Vector3 offsetPosition,
        @Field(value = "OffsetRotation", doc = "Its own turn.",
                defaultValue = "[0,0,0,1]") Quaternion offsetRotation) implements Structure {}
