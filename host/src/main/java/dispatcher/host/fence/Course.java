package dispatcher.host.fence;

import dispatcher.value.Vector3;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where an object is and where it moves on to by itself.
 *
 * @param from m
 * @param velocity m/s
 * @param acceleration m/s²
 */
record Course(Vector3 from, Vector3 velocity, Vector3 acceleration) {
    /** Viewers show an object moving on until they are told anew; scripts that move objects tell them more often than so, s. */
    static final double AHEAD = 1;

    static Course of(@Nullable Vector3 from, Vector3 otherwise, @Nullable Vector3 velocity,
            @Nullable Vector3 acceleration) {
        return new Course(Objects.requireNonNullElse(from, otherwise),
                Objects.requireNonNullElse(velocity, Vector3.ZERO),
                Objects.requireNonNullElse(acceleration, Vector3.ZERO));
    }

    static Course at(@Nullable Vector3 place, Vector3 otherwise) {
        return of(place, otherwise, null, null);
    }

    /** The first place that is outside; null where the whole course is inside. */
    @Nullable
    Vector3 leaves(Box box) {
        return Stream.concat(Stream.of(from), turns().sorted().mapToObj(this::after))
                .filter(place -> !box.holds(place)).findFirst().orElse(null);
    }

    /** The times at which a coordinate may be at its largest or its smallest. */
    private DoubleStream turns() {
        return DoubleStream.of(turn(velocity.x(), acceleration.x()), turn(velocity.y(), acceleration.y()),
                turn(velocity.z(), acceleration.z()), AHEAD).filter(time -> time > 0 && time <= AHEAD);
    }

    private static double turn(double velocity, double acceleration) {
        return acceleration == 0 ? 0 : -velocity / acceleration;
    }

    private Vector3 after(double time) {
        return new Vector3(after(from.x(), velocity.x(), acceleration.x(), time),
                after(from.y(), velocity.y(), acceleration.y(), time),
                after(from.z(), velocity.z(), acceleration.z(), time));
    }

    private static double after(double from, double velocity, double acceleration, double time) {
        return from + velocity * time + acceleration * time * time / 2;
    }
}
