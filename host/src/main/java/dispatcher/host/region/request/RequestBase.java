package dispatcher.host.region.request;

import dispatcher.message.Message;
import dispatcher.message.Request;
import dispatcher.message.ResponseBase;

/** What all requests have in common; the real server knows it as a type that nothing handles. */
@Message(value = "Dispatcher.Messages.RequestBase", doc = "What all requests have in common.")
public record RequestBase() implements Request<ResponseBase> {}
