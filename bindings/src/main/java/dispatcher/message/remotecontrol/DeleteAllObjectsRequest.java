package dispatcher.message.remotecontrol;

import dispatcher.message.Message;
import dispatcher.message.Request;
import dispatcher.message.ResponseBase;

@Message(value = "RemoteControl.Messages.DeleteAllObjectsRequest",
        doc = "Deletes every object of the scene, also those that scripts did not make.")
public record DeleteAllObjectsRequest() implements Request<ResponseBase> {}
