package dispatcher.message.dispatcher;

import dispatcher.message.Message;
import dispatcher.message.Request;
import dispatcher.message.ResponseBase;

@Message(value = "Dispatcher.Messages.DestroyCapabilityRequest", doc = "Ends the capability that the request carries.")
public record DestroyCapabilityRequest() implements Request<ResponseBase> {}
