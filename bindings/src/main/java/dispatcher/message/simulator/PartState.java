package dispatcher.message.simulator;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Structure;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "PartState", doc = "A part of an object, as it is at a moment.")
public record PartState(
        @Field(value = "PartID", doc = "Its id.") UUID partId,
        @Field(value = "LinkNum",
                doc = "Its number: 0 for the only part of an object, else 1 for the root and 2 and up for the others.") int linkNum,
        @Field(value = "Name", doc = "Its name.") @Nullable String name,
        @Field(value = "Description", doc = "Its description.") @Nullable String description,
        @Field(value = "Type",
                doc = "Its shape: 0 box, 1 cylinder, 2 prism, 3 sphere, 4 torus, 5 tube, 6 ring, 7 sculpture.") int type,
        @Field(value = "OffsetPosition", doc = "Where it is, from the root; the root's own counts for nothing.",
                unit = "m") Vector3 offsetPosition,
        @Field(value = "OffsetRotation", doc = "Its own turn; the root's is the object's.",
                defaultValue = "[0,0,0,1]") Quaternion offsetRotation,
        @Field(value = "Scale", doc = "Its extents.", unit = "m", defaultValue = "[0.5,0.5,0.5]") Vector3 scale,
        @Field(value = "Color", doc = "Red, green and blue, 0 to 1, of the faces that have none of their own.",
                defaultValue = "[1,1,1]") Vector3 color,
        @Field(value = "Alpha", doc = "Opacity of these faces, 0 to 1.",
                defaultValue = "1.0") double alpha,
        @Field(value = "Faces",
                doc = "The faces that have a colour of their own.") List<FaceState> faces) implements Structure {}
