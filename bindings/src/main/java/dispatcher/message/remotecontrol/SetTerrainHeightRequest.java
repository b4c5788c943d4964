package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import org.jspecify.annotations.Nullable;

@Message(value = "RemoteControl.Messages.SetTerrainHeightRequest", doc = "Sets how high the ground is.")
public record SetTerrainHeightRequest(
        @Field(value = "X", doc = "East.", unit = "m") @Nullable Integer x,
        @Field(value = "Y", doc = "North.", unit = "m") @Nullable Integer y,
        @Field(value = "Height", doc = "The new height.", unit = "m",
                defaultValue = "20.0") @Nullable Double height) implements Request<TerrainHeightResponse> {}
