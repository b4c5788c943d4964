package dispatcher.swarm;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.message.remotecontrol.ObjectDynamicsData;
import dispatcher.swarm.Swarm.Batch;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class SwarmTest {
    private static final long SECOND = 1_000_000_000L;

    private static List<UUID> ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> new UUID(7, i)).toList();
    }

    private static Swarm swarm(int objects) {
        return new Swarm(ids(objects), 0.1, 100);
    }

    private static void set(float[] numbers, int object, double x, double y, double z) {
        numbers[object * 3] = (float) x;
        numbers[object * 3 + 1] = (float) y;
        numbers[object * 3 + 2] = (float) z;
    }

    private static List<Integer> due(Swarm swarm, Dynamics now, long nanos) {
        return swarm.due(now, nanos).stream().flatMap(batch -> batch.indexes().stream()).toList();
    }

    private static List<ObjectDynamicsData> updates(Batch batch) {
        return Objects.requireNonNull(batch.request().updates());
    }

    @Test
    void everythingIsSentOnceWithAllItsNumbers() {
        Swarm swarm = swarm(2);
        Dynamics now = new Dynamics(2);
        set(now.positions(), 1, 1, 2, 3);
        set(now.velocities(), 1, 4, 5, 6);
        set(now.accelerations(), 1, 7, 8, 9);
        now.rotations()[6] = 1;
        now.rotations()[7] = 0;
        assertThat(updates(swarm.due(now, 0).getFirst())).containsExactly(
                new ObjectDynamicsData(ids(2).getFirst(), Vector3.ZERO, Vector3.ZERO, Vector3.ZERO,
                        new Quaternion(0, 0, 0, 1)),
                new ObjectDynamicsData(ids(2).getLast(), new Vector3(1, 2, 3), new Vector3(4, 5, 6),
                        new Vector3(7, 8, 9), new Quaternion(0, 0, 1, 0)));
        assertThat(swarm.due(now, 0)).isEmpty();
    }

    /** 1 + 2·3 + ½·4·3² = 25 after three seconds. */
    @Test
    void whatMovesAsItWasToldIsNotSentAgain() {
        Swarm swarm = swarm(1);
        Dynamics now = new Dynamics(1);
        set(now.positions(), 0, 1, 0, 0);
        set(now.velocities(), 0, 2, 0, 0);
        set(now.accelerations(), 0, 4, 0, 0);
        long start = 5 * SECOND;
        due(swarm, now, start);
        set(now.velocities(), 0, 14, 0, 0);
        for (double x : new double[]{25, 25.0999, 24.9001}) {
            set(now.positions(), 0, x, 0, 0);
            assertThat(due(swarm, now, start + 3 * SECOND)).as("at %s", x).isEmpty();
        }
        for (double x : new double[]{25.101, 24.899}) {
            Swarm other = swarm(1);
            set(now.positions(), 0, 1, 0, 0);
            set(now.velocities(), 0, 2, 0, 0);
            due(other, now, start);
            set(now.positions(), 0, x, 0, 0);
            set(now.velocities(), 0, 14, 0, 0);
            assertThat(due(other, now, start + 3 * SECOND)).as("at %s", x).containsExactly(0);
        }
    }

    @Test
    void theToleranceIsADistanceInSpace() {
        Swarm swarm = swarm(1);
        Dynamics now = new Dynamics(1);
        due(swarm, now, 0);
        set(now.positions(), 0, 0.057, 0.057, 0.057);
        assertThat(due(swarm, now, SECOND)).isEmpty();
        set(now.positions(), 0, 0.058, 0.058, 0.058);
        assertThat(due(swarm, now, SECOND)).containsExactly(0);
    }

    @Test
    void withoutToleranceEveryMoveIsSent() {
        Swarm swarm = new Swarm(ids(1), 0, 1);
        Dynamics now = new Dynamics(1);
        due(swarm, now, 0);
        assertThat(due(swarm, now, SECOND)).isEmpty();
        set(now.positions(), 0, 1e-6, 0, 0);
        assertThat(due(swarm, now, SECOND)).containsExactly(0);
    }

    @Test
    void aStopIsAlwaysSent() {
        Swarm swarm = swarm(2);
        Dynamics now = new Dynamics(2);
        set(now.velocities(), 0, 1e-3, 0, 0);
        set(now.accelerations(), 1, 0, 1e-3, 0);
        due(swarm, now, 0);
        set(now.velocities(), 0, 0, 0, 0);
        assertThat(due(swarm, now, 1)).containsExactly(0);
        set(now.accelerations(), 1, 0, 0, 0);
        assertThat(due(swarm, now, 2)).containsExactly(1);
        assertThat(due(swarm, now, 3)).isEmpty();
    }

    @Test
    void aTurnOfHalfADegreeIsTooMuchWhateverTheQuaternionsLength() {
        for (double length : new double[]{1, 0.5, 3}) {
            Swarm swarm = swarm(1);
            Dynamics now = new Dynamics(1);
            due(swarm, now, 0);
            turn(now, 0.45, length);
            assertThat(due(swarm, now, 0)).as("length %s", length).isEmpty();
            turn(now, 0.45, -length);
            assertThat(due(swarm, now, 0)).as("length %s", -length).isEmpty();
            turn(now, 0.55, length);
            assertThat(due(swarm, now, 0)).as("length %s", length).containsExactly(0);
            turn(now, 90, length);
            assertThat(due(swarm, now, 0)).as("length %s", length).containsExactly(0);
        }
    }

    private static void turn(Dynamics now, double degrees, double length) {
        now.rotations()[2] = (float) (length * Math.sin(Math.toRadians(degrees / 2)));
        now.rotations()[3] = (float) (length * Math.cos(Math.toRadians(degrees / 2)));
    }

    @Test
    void aBatchHoldsAtMostSoMany() {
        Swarm swarm = new Swarm(ids(7), 0.1, 3);
        List<Batch> batches = swarm.due(new Dynamics(7), 0);
        assertThat(batches).extracting(Batch::indexes)
                .containsExactly(List.of(0, 1, 2), List.of(3, 4, 5), List.of(6));
        assertThat(batches).extracting(Batch::size).containsExactly(3, 3, 1);
        assertThat(new Swarm(List.of(), 0.1, 3).due(new Dynamics(0), 0)).isEmpty();
    }

    @Test
    void whatWasLostIsDueAgain() {
        Swarm swarm = new Swarm(ids(4), 0.1, 2);
        Dynamics now = new Dynamics(4);
        List<Batch> batches = swarm.due(now, 0);
        swarm.lost(batches.getLast());
        assertThat(due(swarm, now, 0)).containsExactly(2, 3);
        assertThat(due(swarm, now, 0)).isEmpty();
    }

    @Test
    void aNumberThatIsNotFiniteIsRefusedAndNothingCountsAsSent() {
        Swarm swarm = swarm(3);
        for (float bad : new float[]{Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
            for (String what : List.of("position", "velocity", "acceleration", "rotation")) {
                Dynamics now = new Dynamics(3);
                float[] numbers = switch (what) {
                    case "position" -> now.positions();
                    case "velocity" -> now.velocities();
                    case "acceleration" -> now.accelerations();
                    default -> now.rotations();
                };
                numbers[numbers.length - 1] = bad;
                DispatcherException failure = catchThrowableOfType(DispatcherException.class, () -> swarm.due(now, 0));
                assertThat(failure.kind()).isEqualTo(FailureKind.WRONG_ARGUMENT);
                assertThat(failure)
                        .hasMessage("The " + what + " of the swarm's object 2 has a number that is not finite.");
            }
        }
        assertThat(due(swarm, new Dynamics(3), 0)).containsExactly(0, 1, 2);
    }

    /** A number is refused also where its object needs not be sent. */
    @Test
    void aVelocityThatIsNoNumberIsRefusedAlsoWhereThePositionIsRight() {
        Swarm swarm = swarm(1);
        Dynamics now = new Dynamics(1);
        due(swarm, now, 0);
        now.velocities()[1] = Float.NaN;
        assertThat(catchThrowableOfType(DispatcherException.class, () -> swarm.due(now, 0))).isNotNull();
    }

    /** What is sent is what a straightforward model sends, and whoever extrapolates it is never farther off than the tolerance. */
    @Test
    void doesAsAStraightforwardModelDoes() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int objects = 20;
        Swarm swarm = new Swarm(ids(objects), 0.5, 6);
        List<Model> models = new ArrayList<>(IntStream.range(0, objects).mapToObj(_ -> new Model()).toList());
        Dynamics now = new Dynamics(objects);
        long nanos = random.nextLong();
        for (int step = 0; step < 500; step++) {
            nanos += random.nextLong(SECOND / 5);
            change(now, random);
            List<Batch> batches = swarm.due(now, nanos);
            List<Integer> expected = new ArrayList<>();
            for (int i = 0; i < objects; i++) {
                if (models.get(i).isOff(data(now, i), nanos)) {
                    expected.add(i);
                    models.get(i).tell(data(now, i), nanos);
                }
            }
            assertThat(batches.stream().flatMap(batch -> batch.indexes().stream()).toList())
                    .as("seed %d, step %d", seed, step).isEqualTo(expected);
            batches.stream().filter(_ -> random.nextInt(10) == 0).forEach(batch -> {
                swarm.lost(batch);
                batch.indexes().forEach(i -> models.set(i, new Model()));
            });
        }
    }

    private static ObjectDynamicsData data(Dynamics now, int object) {
        return now.columns(ids(object + 1).toArray(UUID[]::new), List.of(object)).getFirst();
    }

    private static void change(Dynamics now, Random random) {
        for (int i = 0; i < now.positions().length; i++) {
            now.positions()[i] += (float) (random.nextGaussian() * 0.1);
        }
        int object = random.nextInt(now.positions().length / 3);
        boolean rests = random.nextBoolean();
        set(now.velocities(), object, rests ? 0 : random.nextGaussian(), 0, rests ? 0 : random.nextGaussian());
        set(now.accelerations(), object, 0, rests ? 0 : random.nextGaussian(), 0);
        if (random.nextInt(3) == 0) {
            for (int i = 0; i < 4; i++) {
                now.rotations()[object * 4 + i] = (float) random.nextGaussian();
            }
        }
    }

    /** One object, with vectors in the place of arrays. */
    private static final class Model {
        private final List<ObjectDynamicsData> told = new ArrayList<>();
        private long at;

        void tell(ObjectDynamicsData data, long nanos) {
            told.add(data);
            at = nanos;
        }

        boolean isOff(ObjectDynamicsData now, long nanos) {
            if (told.isEmpty()) {
                return true;
            }
            ObjectDynamicsData last = told.getLast();
            double t = (nanos - at) / 1e9;
            Vector3 believed = vector(last.position()).plus(times(vector(last.velocity()), t))
                    .plus(times(vector(last.acceleration()), t * t / 2));
            boolean stopped = rests(now) && !rests(last);
            return length(vector(now.position()).plus(times(believed, -1))) > 0.5 || stopped
                    || degrees(Objects.requireNonNull(now.rotation()), Objects.requireNonNull(last.rotation())) > 0.5;
        }

        private static Vector3 vector(@org.jspecify.annotations.Nullable Vector3 vector) {
            return Objects.requireNonNull(vector);
        }

        private static Vector3 times(Vector3 v, double factor) {
            return new Vector3(v.x() * factor, v.y() * factor, v.z() * factor);
        }

        private static double length(Vector3 v) {
            return Math.sqrt(v.x() * v.x() + v.y() * v.y() + v.z() * v.z());
        }

        private static boolean rests(ObjectDynamicsData data) {
            return length(vector(data.velocity())) == 0 && length(vector(data.acceleration())) == 0;
        }

        private static double degrees(Quaternion a, Quaternion b) {
            double dot = a.x() * b.x() + a.y() * b.y() + a.z() * b.z() + a.w() * b.w();
            double lengths = Math.sqrt((a.x() * a.x() + a.y() * a.y() + a.z() * a.z() + a.w() * a.w())
                    * (b.x() * b.x() + b.y() * b.y() + b.z() * b.z() + b.w() * b.w()));
            return Math.toDegrees(2 * Math.acos(Math.min(1, Math.abs(dot) / lengths)));
        }
    }
}
