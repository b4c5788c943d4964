package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Response;

@Message(value = "SunParametersResponse", doc = "How the sun moves.")
public record SunParametersResponse(
        @Field(value = "YearLength", doc = "Length of a year.", unit = "d") double yearLength,
        @Field(value = "DayLength", doc = "Length of a day.", unit = "h") double dayLength,
        @Field(value = "HorizonShift", doc = "Shift of the horizon.") double horizonShift,
        @Field(value = "DayTimeSunHourScale", doc = "Share of day and night.") double dayTimeSunHourScale,
        @Field(value = "CurrentTime", doc = "The time of day.", unit = "h") double currentTime) implements Response {}
