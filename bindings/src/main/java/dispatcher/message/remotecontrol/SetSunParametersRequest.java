package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import org.jspecify.annotations.Nullable;

@Message(value = "RemoteControl.Messages.SetSunParametersRequest",
        doc = "Changes how the sun moves. The time of day is always set, so leaving it out means midnight.")
public record SetSunParametersRequest(
        @Field(value = "YearLength", doc = "Length of a year; 0: unchanged.", unit = "d",
                defaultValue = "0.0") @Nullable Double yearLength,
        @Field(value = "DayLength", doc = "Length of a day; 0: unchanged.", unit = "h",
                defaultValue = "0.0") @Nullable Double dayLength,
        @Field(value = "HorizonShift", doc = "Shift of the horizon; 0: unchanged.",
                defaultValue = "0.0") @Nullable Double horizonShift,
        @Field(value = "DayTimeSunHourScale", doc = "Share of day and night; 0: unchanged.",
                defaultValue = "0.0") @Nullable Double dayTimeSunHourScale,
        @Field(value = "CurrentTime", doc = "The time of day, taken modulo 24.", unit = "h",
                defaultValue = "0.0") @Nullable Double currentTime) implements Request<SunParametersResponse> {}
