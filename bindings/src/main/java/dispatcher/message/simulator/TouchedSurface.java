package dispatcher.message.simulator;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Structure;
import dispatcher.value.Vector3;
import org.jspecify.annotations.Nullable;

@Message(value = "TouchedSurface", doc = "Where an avatar touches a surface.")
public record TouchedSurface(
        @Field(value = "FaceIndex", doc = "The number of the face.") @Nullable Integer faceIndex,
        @Field(value = "Position", doc = "The point, in the region's coordinates.",
                unit = "m") @Nullable Vector3 position,
        @Field(value = "Normal", doc = "The surface's normal there.") @Nullable Vector3 normal,
        @Field(value = "Binormal", doc = "The surface's binormal there.") @Nullable Vector3 binormal,
        @Field(value = "UVCoord", doc = "Place on the texture, 0 to 1.") @Nullable Vector3 uvCoord,
        @Field(value = "STCoord", doc = "Place on the face, 0 to 1.") @Nullable Vector3 stCoord) implements Structure {}
