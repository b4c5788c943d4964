package dispatcher.host.codec.fast;

import dispatcher.message.remotecontrol.ObjectDynamicsData;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads one object's movement, of which there are more than of anything else, straight into its record. */
final class DynamicsReader {
    static final int ID = 0;
    static final int POSITION = 1;
    static final int VELOCITY = 2;
    static final int ACCELERATION = 3;
    static final int ROTATION = 4;

    private @Nullable UUID id;
    private @Nullable Vector3 position;
    private @Nullable Vector3 velocity;
    private @Nullable Vector3 acceleration;
    private @Nullable Quaternion rotation;

    /** @param left what is taken for what is left out */
    DynamicsReader(ObjectDynamicsData left) {
        id = left.objectId();
        position = left.position();
        velocity = left.velocity();
        acceleration = left.acceleration();
        rotation = left.rotation();
    }

    /** From behind the object's start to behind its end. */
    ObjectDynamicsData read(FastReader reader, Name[] names) {
        int i = reader.in.field(names, ID, true);
        while (i != Source.END) {
            field(reader, i);
            i = reader.in.field(names, i + 1, false);
        }
        return new ObjectDynamicsData(id, position, velocity, acceleration, rotation);
    }

    private void field(FastReader reader, int number) {
        switch (number) {
            case ID -> id = reader.in.id();
            case POSITION -> position = reader.vector();
            case VELOCITY -> velocity = reader.vector();
            case ACCELERATION -> acceleration = reader.vector();
            case ROTATION -> rotation = reader.quaternion();
            default -> throw Unusual.here();
        }
    }
}
