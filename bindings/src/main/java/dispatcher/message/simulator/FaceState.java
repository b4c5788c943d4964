package dispatcher.message.simulator;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Structure;
import dispatcher.value.Vector3;

@Message(value = "FaceState", doc = "A face of a part that has a colour of its own.")
public record FaceState(
        @Field(value = "Face",
                doc = "Its number, as the virtual world counts: a box has 0 above, 1 south, 2 east, 3 north, 4 west, 5 below; a cylinder 0 above, 1 around, 2 below.") int face,
        @Field(value = "Color", doc = "Red, green and blue, 0 to 1.", defaultValue = "[1,1,1]") Vector3 color,
        @Field(value = "Alpha", doc = "Opacity, 0 to 1.", defaultValue = "1.0") double alpha) implements Structure {}
