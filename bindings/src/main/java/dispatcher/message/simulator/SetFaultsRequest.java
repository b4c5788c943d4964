package dispatcher.message.simulator;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import dispatcher.message.ResponseBase;
import org.jspecify.annotations.Nullable;

@Message(value = "Simulator.Messages.SetFaultsRequest", doc = "Makes the region misbehave, for tests.")
public record SetFaultsRequest(
        @Field(value = "CallbackLoss", doc = "Share of callbacks that are lost, 0 to 1.",
                defaultValue = "0.0") @Nullable Double callbackLoss,
        @Field(value = "CallbackDelay", doc = "How long callbacks are held back.",
                unit = "ms") @Nullable Integer callbackDelay,
        @Field(value = "SplitSegments",
                doc = "Whether the head and the body of an answer are sent apart, as a real server does.",
                defaultValue = "false") @Nullable Boolean splitSegments) implements Request<ResponseBase> {}
