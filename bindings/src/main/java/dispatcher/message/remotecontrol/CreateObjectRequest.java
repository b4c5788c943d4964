package dispatcher.message.remotecontrol;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "RemoteControl.Messages.CreateObjectRequest", doc = "Creates an object from an asset.")
public record CreateObjectRequest(
        @Field(value = "Name", doc = "Its name.", defaultValue = "RemoteControl Object") @Nullable String name,
        @Field(value = "Description", doc = "Its description.",
                defaultValue = "RemoteControl Generated Object") @Nullable String description,
        @Field(value = "StartParameter", doc = "JSON text for the scripts inside.",
                defaultValue = "{}") @Nullable String startParameter,
        @Field(value = "Position", doc = "Where, in the region's coordinates: x east, y north, z up.", unit = "m",
                defaultValue = "[128,128,20]") @Nullable Vector3 position,
        @Field(value = "Rotation", doc = "Turn, as a quaternion x, y, z, w.",
                defaultValue = "[0,0,0,1]") @Nullable Quaternion rotation,
        @Field(value = "Velocity", doc = "Its velocity.", unit = "m/s") @Nullable Vector3 velocity,
        @Field(value = "AssetID",
                doc = "The asset to create it from: an object asset; required.") @Nullable UUID assetId,
        @Field(value = "ObjectID",
                doc = "The id that it shall have; zero: the region chooses.") @Nullable UUID objectId) implements Request<CreateObjectResponse> {}
