package dispatcher.message.simulator;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Response;
import java.util.List;

@Message(value = "Simulator.Messages.GetChatLogResponse", doc = "What was said in the region.")
public record GetChatLogResponse(
        @Field(value = "Lines", doc = "Oldest first.") List<ChatLine> lines) implements Response {}
