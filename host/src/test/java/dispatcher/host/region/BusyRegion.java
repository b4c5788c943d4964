package dispatcher.host.region;

import dispatcher.message.remotecontrol.SetObjectPositionRequest;
import dispatcher.message.remotecontrol.SetTerrainHeightRequest;
import dispatcher.value.Vector3;
import java.nio.file.Path;
import java.util.UUID;

/** A program that keeps a region in a file and changes it until it is killed; it prints each change that was acknowledged. */
final class BusyRegion {
    private BusyRegion() {}

    /** The argument is the file. */
    public static void main(String[] arguments) {
        Region region = Region.start(
                RegionOptions.standard().withPort(0).withUdpPort(0).withData(Path.of(arguments[0])));
        RegionClient client = new RegionClient(region).logIn("RemoteControl").addAssets();
        for (int i = 0; i < 1_000_000; i++) {
            UUID made = client.create(RegionClient.LINKSET, Vector3.ZERO);
            client.tell(new SetObjectPositionRequest(made, new Vector3(i % 200, 1, 2)));
            client.tell(new SetTerrainHeightRequest(i % 200, 7, 100.0 + i));
            System.out.println(made + " " + i);
        }
    }
}
