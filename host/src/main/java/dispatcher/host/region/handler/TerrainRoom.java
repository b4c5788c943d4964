package dispatcher.host.region.handler;

import dispatcher.host.region.request.Refusal;
import dispatcher.host.region.scene.Terrain;
import dispatcher.message.Answer;
import dispatcher.message.remotecontrol.GetTerrainHeightRequest;
import dispatcher.message.remotecontrol.SetTerrainHeightRequest;
import dispatcher.message.remotecontrol.TerrainHeightResponse;
import java.util.Objects;

/** The ground. */
final class TerrainRoom {
    private final Terrain terrain;

    TerrainRoom(Services services) {
        this.terrain = services.scene().terrain();
    }

    void open(Handlers handlers, String domain) {
        handlers.add(domain, GetTerrainHeightRequest.class, (request, _) -> answer(
                Objects.requireNonNull(request.x()), Objects.requireNonNull(request.y())));
        handlers.add(domain, SetTerrainHeightRequest.class, this::set);
    }

    private Answer set(SetTerrainHeightRequest request, Caller caller) {
        int x = Objects.requireNonNull(request.x());
        int y = Objects.requireNonNull(request.y());
        if (!terrain.setHeight(x, y, Objects.requireNonNull(request.height()).floatValue())) {
            throw Refusal.fatal("The place " + x + ", " + y + " is outside the region.");
        }
        return answer(x, y);
    }

    private Answer answer(int x, int y) {
        return Answer.of(new TerrainHeightResponse(x, y, terrain.height(x, y)));
    }
}
