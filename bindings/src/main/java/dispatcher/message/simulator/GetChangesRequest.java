package dispatcher.message.simulator;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "Simulator.Messages.GetChangesRequest",
        doc = "Asks for all that changed in the region since an earlier answer, as somebody needs who shows it.")
public record GetChangesRequest(
        @Field(value = "Epoch",
                doc = "The earlier answer's; zero, or another than the region's: all there is.") @Nullable UUID epoch,
        @Field(value = "Since",
                doc = "The earlier answer's Revision; 0: all there is.") @Nullable Integer since) implements Request<GetChangesResponse> {}
