package dispatcher.message.simulator;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import org.jspecify.annotations.Nullable;

@Message(value = "Simulator.Messages.GetChatLogRequest", idempotent = true, doc = "Asks what was said in the region.")
public record GetChatLogRequest(
        @Field(value = "Since",
                doc = "How many lines, from the first one, to leave out.") @Nullable Integer since) implements Request<GetChatLogResponse> {}
