package dispatcher.host.script;

import dispatcher.binding.Delivery;
import dispatcher.binding.Prim;
import dispatcher.binding.Shape;
import dispatcher.host.fence.Fence;
import dispatcher.message.remotecontrol.AddAssetRequest;
import dispatcher.message.remotecontrol.AssetData;
import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.GetObjectDataRequest;
import dispatcher.message.remotecontrol.ObjectDynamicsData;
import dispatcher.message.remotecontrol.SetObjectPositionRequest;
import dispatcher.message.remotecontrol.SetPartPositionRequest;
import dispatcher.message.remotecontrol.SetPartScaleRequest;
import dispatcher.message.remotecontrol.SetSunParametersRequest;
import dispatcher.message.remotecontrol.SetTerrainHeightRequest;
import dispatcher.value.Vector3;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a fence lets a script put something, over sockets. */
class FenceBoxTest extends FenceTestBase {
    @Test
    void nothingIsPutOutsideOfTheBox() {
        fenced(new Fence(Set.of(), Set.of(), false, false, Integer.MAX_VALUE, BOX), script -> {
            UUID asset = shape(script);
            UUID lamp = box(script, "Lamp", new Vector3(64, 64, 60));
            assertThat(denied(() -> box(script, "Lamp", OUTSIDE)).getMessage()).isEqualTo(
                    "The fence allows places from [0, 0, 20] to [64, 64, 60] only: [100, 20, 30] is outside.");
            // Left out, these are in the middle of the region, or at its corner on the ground.
            denied(script, new CreateObjectRequest("Lamp", null, null, null, null, null, asset, null));
            denied(script, new SetObjectPositionRequest(lamp, null));
            denied(script, new BulkDynamicsRequest(List.of(new ObjectDynamicsData(lamp, null, null, null, null))));
            denied(script, new SetObjectPositionRequest(lamp, new Vector3(Double.NaN, 1, 30)));
            Vector3 fast = new Vector3(60, 0, 0);
            denied(script, new CreateObjectRequest("Lamp", null, null, PLACE, null, fast, asset, null));
            denied(script, new BulkDynamicsRequest(List.of(new ObjectDynamicsData(lamp, PLACE, fast, null, null))));
            denied(script, new BulkDynamicsRequest(List.of(new ObjectDynamicsData(lamp, PLACE, null,
                    new Vector3(0, 120, 0), null))));
            denied(script, new SetTerrainHeightRequest(65, 20, 25.0));
            denied(script, new SetTerrainHeightRequest(20, 20, 100.0));
            denied(script, new SetSunParametersRequest(null, null, null, null, 12.0));
            denied(script, new SetPartScaleRequest(lamp, 0, new Vector3(1, 1, 1000)));
            denied(script, new SetPartPositionRequest(lamp, 2, new Vector3(1, 1, 1)));
            denied(() -> get(script.asset(new Prim(Shape.BOX, new Vector3(1, 65, 1), Prim.WHITE, 1))));
            denied(script, new AddAssetRequest(new AssetData(UUID.randomUUID(), "", "", "", "", "")));
            get(script.send(new SetTerrainHeightRequest(20, 20, 25.0)));
            get(script.call(new BulkDynamicsRequest(List.of(new ObjectDynamicsData(lamp, PLACE,
                    new Vector3(20, 0, 0), null, null))), Delivery.SYNC));
            assertThat(get(script.send(new GetObjectDataRequest(lamp))).position()).isEqualTo(PLACE);
        });
        assertThat(objects(region)).hasSize(1);
    }
}
