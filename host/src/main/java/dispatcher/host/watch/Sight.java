package dispatcher.host.watch;

import dispatcher.message.remotecontrol.GetObjectDataResponse;
import dispatcher.value.Vector3;
import java.util.Objects;

/** An object as a look saw it: its name, and its place in metres. */
record Sight(String name, Vector3 position) {
    static Sight of(GetObjectDataResponse data) {
        return new Sight(Objects.requireNonNullElse(data.name(), ""), data.position());
    }

    /** Metres. */
    double distance(Sight other) {
        double x = position.x() - other.position.x();
        double y = position.y() - other.position.y();
        double z = position.z() - other.position.z();
        return Math.sqrt(x * x + y * y + z * z);
    }
}
