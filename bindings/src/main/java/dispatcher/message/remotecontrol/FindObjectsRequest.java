package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import dispatcher.value.Vector3;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "RemoteControl.Messages.FindObjectsRequest", idempotent = true,
        doc = "Finds the objects that lie in a box, have a matching name and belong to an owner.")
public record FindObjectsRequest(
        @Field(value = "Pattern",
                doc = "A regular expression, found anywhere in the name, with regard to case; empty: any name.") @Nullable String pattern,
        @Field(value = "CoordinateA", doc = "One corner of the box; the box includes its faces.", unit = "m",
                defaultValue = "[-3.40282347E+38,-3.40282347E+38,-3.40282347E+38]") @Nullable Vector3 coordinateA,
        @Field(value = "CoordinateB", doc = "The opposite corner.", unit = "m",
                defaultValue = "[3.40282347E+38,3.40282347E+38,3.40282347E+38]") @Nullable Vector3 coordinateB,
        @Field(value = "OwnerID",
                doc = "The owner; zero: anybody.") @Nullable UUID ownerId) implements Request<FindObjectsResponse> {}
