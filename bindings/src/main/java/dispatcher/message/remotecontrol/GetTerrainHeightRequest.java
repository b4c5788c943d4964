package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import org.jspecify.annotations.Nullable;

@Message(value = "RemoteControl.Messages.GetTerrainHeightRequest", idempotent = true,
        doc = "Asks how high the ground is; outside the region the answer is 0.")
public record GetTerrainHeightRequest(
        @Field(value = "X", doc = "East.", unit = "m") @Nullable Integer x,
        @Field(value = "Y", doc = "North.",
                unit = "m") @Nullable Integer y) implements Request<TerrainHeightResponse> {}
