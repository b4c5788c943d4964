package dispatcher.message.dispatcher;

import dispatcher.message.Message;
import dispatcher.message.Request;

@Message(value = "Dispatcher.Messages.InfoRequest", idempotent = true,
        doc = "Asks what the region offers; needs no capability.")
public record InfoRequest() implements Request<InfoResponse> {}
