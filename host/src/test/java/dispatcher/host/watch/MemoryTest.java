package dispatcher.host.watch;

import dispatcher.binding.ObjectChange;
import dispatcher.binding.ObjectChange.Kind;
import dispatcher.value.Vector3;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MemoryTest {
    private static final UUID LAMP = new UUID(0, 1);
    private static final UUID DOOR = new UUID(0, 2);

    private static Sight at(double x, String name) {
        return new Sight(name, new Vector3(x, 2, 3));
    }

    @Test
    void tellsWhatIsGoneAndWhatIsNew() {
        Memory memory = new Memory(Map.of(LAMP, at(1, "Lamp")));
        assertThat(memory.compare(Map.of(DOOR, at(5, "Door")))).containsExactly(
                new ObjectChange(Kind.REMOVED, LAMP, "Lamp", null, new Vector3(1, 2, 3), null),
                new ObjectChange(Kind.CREATED, DOOR, "Door", null, new Vector3(5, 2, 3), null));
        assertThat(memory.compare(Map.of(DOOR, at(5, "Door")))).isEmpty();
    }

    @Test
    void tellsNewNamesAndPlaces() {
        Memory memory = new Memory(Map.of(LAMP, at(1, "Lamp")));
        assertThat(memory.compare(Map.of(LAMP, at(4, "Light")))).containsExactly(
                new ObjectChange(Kind.RENAMED, LAMP, "Light", "Lamp", new Vector3(4, 2, 3), null),
                new ObjectChange(Kind.MOVED, LAMP, "Light", null, new Vector3(4, 2, 3), new Vector3(1, 2, 3)));
        assertThat(memory.compare(Map.of(LAMP, at(4, "Light")))).isEmpty();
    }

    @Test
    void manyShortWaysMakeAMoveInTheEnd() {
        Memory memory = new Memory(Map.of(LAMP, at(1, "Lamp")));
        assertThat(memory.compare(Map.of(LAMP, at(1.006, "Lamp")))).isEmpty();
        assertThat(memory.compare(Map.of(LAMP, at(1.012, "Lamp")))).singleElement()
                .extracting(ObjectChange::oldPosition).isEqualTo(new Vector3(1, 2, 3));
        assertThat(memory.compare(Map.of(LAMP, at(1.018, "Lamp")))).isEmpty();
    }

    @Test
    void whoFollowsTheChangesKnowsWhatIsThere() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Map<UUID, Sight> seen = Map.of();
        Memory memory = new Memory(seen);
        Map<UUID, Sight> followed = new HashMap<>();
        for (int i = 0; i < 500; i++) {
            seen = look(random);
            memory.compare(seen).forEach(change -> follow(followed, change));
            assertThat(followed).as("seed " + seed).hasSameSizeAs(seen);
            seen.forEach((object, sight) -> {
                Sight believed = followed.getOrDefault(object, at(-1e9, "unknown"));
                assertThat(believed.name()).as("seed " + seed).isEqualTo(sight.name());
                assertThat(believed.distance(sight)).as("seed " + seed).isLessThan(Memory.SHORTEST_MOVE);
            });
        }
    }

    private static Map<UUID, Sight> look(Random random) {
        Map<UUID, Sight> seen = new HashMap<>();
        for (int i = 0; i < 10; i++) {
            if (random.nextInt(4) > 0) {
                seen.put(new UUID(1, i), at(random.nextInt(10) * 0.004, "name " + random.nextInt(2)));
            }
        }
        return seen;
    }

    private static void follow(Map<UUID, Sight> followed, ObjectChange change) {
        Sight now = new Sight(change.name(), change.position());
        switch (change.kind()) {
            case REMOVED -> assertThat(followed.remove(change.object())).isNotNull();
            case CREATED -> assertThat(followed.put(change.object(), now)).isNull();
            case RENAMED -> followed.computeIfPresent(change.object(),
                    (_, before) -> new Sight(change.name(), before.position()));
            case MOVED -> followed.computeIfPresent(change.object(), (_, before) -> now);
        }
    }
}
