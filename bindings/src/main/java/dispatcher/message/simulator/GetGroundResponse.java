package dispatcher.message.simulator;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Response;

@Message(value = "Simulator.Messages.GetGroundResponse", doc = "The whole ground.")
public record GetGroundResponse(
        @Field(value = "Size", doc = "How long and wide the region is.", unit = "m") int size,
        @Field(value = "Heights",
                doc = "A height for each square metre, as base64: little-endian floats, row by row from south to north.") String heights) implements Response {}
