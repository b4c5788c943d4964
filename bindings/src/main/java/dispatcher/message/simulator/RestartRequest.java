package dispatcher.message.simulator;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import dispatcher.message.ResponseBase;
import org.jspecify.annotations.Nullable;

@Message(value = "Simulator.Messages.RestartRequest",
        doc = "Restarts the region: capabilities, endpoints and subscriptions are forgotten, objects are kept.")
public record RestartRequest(
        @Field(value = "DownFor", doc = "How long nobody answers.", unit = "ms",
                defaultValue = "1000") @Nullable Integer downFor) implements Request<ResponseBase> {}
