package dispatcher.message.remotesensor;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import dispatcher.message.ResponseBase;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Message(value = "RemoteSensor.Messages.SensorDataRequest",
        doc = "Hands on what a sensor measured. Servers were seen to have no handler for it.")
public record SensorDataRequest(
        @Field(value = "SensorFamily", doc = "The kind of sensor.") @Nullable String sensorFamily,
        @Field(value = "SensorID", doc = "The sensor.") @Nullable String sensorId,
        @Field(value = "SensorData",
                doc = "What it measured.") @Nullable List<Double> sensorData) implements Request<ResponseBase> {}
