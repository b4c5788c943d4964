package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Response;

@Message(value = "TerrainHeightResponse", doc = "How high the ground is.")
public record TerrainHeightResponse(
        @Field(value = "X", doc = "East.", unit = "m") int x,
        @Field(value = "Y", doc = "North.", unit = "m") int y,
        @Field(value = "Height", doc = "The height.", unit = "m") double height) implements Response {}
