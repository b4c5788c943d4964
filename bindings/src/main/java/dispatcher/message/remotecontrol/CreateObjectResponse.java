package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Response;
import java.util.UUID;

@Message(value = "RemoteControl.Messages.CreateObjectResponse", doc = "The object that was created.")
public record CreateObjectResponse(
        @Field(value = "ObjectID", doc = "The object: the id of its root part.") UUID objectId) implements Response {}
