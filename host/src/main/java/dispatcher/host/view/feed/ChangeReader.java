package dispatcher.host.view.feed;

import dispatcher.host.view.world.World;
import dispatcher.message.PlainValues;
import dispatcher.message.simulator.GetChangesResponse;
import dispatcher.message.simulator.ObjectState;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/** Takes what a region tells into a world. For one thread. */
final class ChangeReader {
    private static final JsonMapper JSON = new JsonMapper();

    private final World world;

    ChangeReader(World world) {
        this.world = world;
    }

    void read(GetChangesResponse told) {
        if (told.whole()) {
            world.clear();
        }
        told.removed().forEach(world::remove);
        told.objects().forEach(this::put);
        move(bytes(told.moved()));
        turn(bytes(told.turned()));
    }

    private void put(ObjectState object) {
        int number = object.number();
        world.put(number, object.objectId(), JSON.writeValueAsString(PlainValues.toMap(object)));
        world.move(number, (float) object.position().x(), (float) object.position().y(),
                (float) object.position().z());
        world.turn(number, (float) object.rotation().x(), (float) object.rotation().y(),
                (float) object.rotation().z(), (float) object.rotation().w());
    }

    private void move(ByteBuffer rows) {
        while (rows.hasRemaining()) {
            world.move(rows.getInt(), rows.getFloat(), rows.getFloat(), rows.getFloat());
        }
    }

    private void turn(ByteBuffer rows) {
        while (rows.hasRemaining()) {
            world.turn(rows.getInt(), rows.getFloat(), rows.getFloat(), rows.getFloat(), rows.getFloat());
        }
    }

    private static ByteBuffer bytes(String base64) {
        return ByteBuffer.wrap(Base64.getDecoder().decode(base64)).order(ByteOrder.LITTLE_ENDIAN);
    }
}
