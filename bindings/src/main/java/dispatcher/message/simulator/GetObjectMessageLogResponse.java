package dispatcher.message.simulator;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Response;
import java.util.List;

@Message(value = "Simulator.Messages.GetObjectMessageLogResponse",
        doc = "Which texts the scripts inside an object were sent.")
public record GetObjectMessageLogResponse(
        @Field(value = "Lines", doc = "Oldest first.") List<ObjectMessageLine> lines) implements Response {}
