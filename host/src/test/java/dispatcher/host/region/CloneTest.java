package dispatcher.host.region;

import dispatcher.host.codec.Encoding;
import dispatcher.message.remotecontrol.AddAssetRequest;
import dispatcher.message.remotecontrol.AssetData;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.GetAssetFromObjectRequest;
import dispatcher.message.remotecontrol.GetObjectInventoryRequest;
import dispatcher.message.remotecontrol.GetObjectPartsRequest;
import dispatcher.message.remotecontrol.SetPartColorRequest;
import dispatcher.message.remotecontrol.SetPartPositionRequest;
import dispatcher.message.remotecontrol.SetPartRotationRequest;
import dispatcher.message.remotecontrol.SetPartScaleRequest;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** An object goes out as an asset and comes back as the same object. */
class CloneTest {
    @ParameterizedTest
    @EnumSource
    void clonesALinksetExactly(Encoding encoding) {
        try (Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0));
                RegionClient client = new RegionClient(region, encoding).logIn("RemoteControl").addAssets()) {
            UUID source = client.create(RegionClient.LINKSET, new Vector3(10, 20, 30));
            change(client, source);
            AssetData taken = client.tell(new GetAssetFromObjectRequest(source)).asset();
            UUID asset = UUID.randomUUID();
            client.tell(
                    new AddAssetRequest(new AssetData(asset, taken.serializedAsset(), "copy", "", taken.contentType(),
                            taken.creatorId())));

            UUID copy = client
                    .tell(new CreateObjectRequest("Thing", null, null, new Vector3(10, 20, 30), null, null, asset,
                            null))
                    .objectId();

            assertThat(client.tell(new GetObjectPartsRequest(copy)))
                    .isEqualTo(client.tell(new GetObjectPartsRequest(source)));
            assertThat(client.tell(new GetObjectInventoryRequest(copy)))
                    .isEqualTo(client.tell(new GetObjectInventoryRequest(source)));
            assertThat(withoutIds(client.tell(new GetAssetFromObjectRequest(copy)).asset()))
                    .isEqualTo(withoutIds(taken));
        }
    }

    private static void change(RegionClient client, UUID source) {
        client.tell(new SetPartColorRequest(source, 2, new Vector3(1, 0, 0.5), 0.5));
        client.tell(new SetPartScaleRequest(source, 2, new Vector3(0.1, 2.5, 3)));
        client.tell(new SetPartPositionRequest(source, 2, new Vector3(0.3, 0.25, -1)));
        client.tell(new SetPartRotationRequest(source, 2, new Quaternion(0, 0, 0.7, 0.7)));
    }

    private static String withoutIds(AssetData asset) {
        String xml = new String(Base64.getDecoder().decode(asset.serializedAsset()), StandardCharsets.UTF_8);
        return xml.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID");
    }
}
