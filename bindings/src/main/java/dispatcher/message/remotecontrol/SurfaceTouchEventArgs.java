package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Structure;
import dispatcher.value.Vector3;

@Message(value = "SurfaceTouchEventArgs", doc = "Where a surface was touched.")
public record SurfaceTouchEventArgs(
        @Field(value = "Binormal", doc = "The surface's binormal there.") Vector3 binormal,
        @Field(value = "FaceIndex", doc = "The number of the face.") int faceIndex,
        @Field(value = "Normal", doc = "The surface's normal there.") Vector3 normal,
        @Field(value = "Position", doc = "The point that was touched, in the region's coordinates.",
                unit = "m") Vector3 position,
        @Field(value = "STCoord", doc = "Place on the face, 0 to 1.") Vector3 stCoord,
        @Field(value = "UVCoord", doc = "Place on the texture, 0 to 1.") Vector3 uvCoord) implements Structure {}
