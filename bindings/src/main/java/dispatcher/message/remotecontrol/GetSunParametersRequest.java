package dispatcher.message.remotecontrol;

import dispatcher.message.Message;
import dispatcher.message.Request;

@Message(value = "RemoteControl.Messages.GetSunParametersRequest", idempotent = true, doc = "Asks how the sun moves.")
public record GetSunParametersRequest() implements Request<SunParametersResponse> {}
