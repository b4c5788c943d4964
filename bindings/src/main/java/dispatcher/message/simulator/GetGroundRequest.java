package dispatcher.message.simulator;

import dispatcher.message.Message;
import dispatcher.message.Request;

@Message(value = "Simulator.Messages.GetGroundRequest", doc = "Asks for the whole ground in one answer.")
public record GetGroundRequest() implements Request<GetGroundResponse> {}
