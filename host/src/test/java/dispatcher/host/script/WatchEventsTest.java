package dispatcher.host.script;

import dispatcher.binding.ObjectChange;
import dispatcher.binding.ObjectChange.Kind;
import dispatcher.value.Vector3;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WatchEventsTest {
    private static final UUID LAMP = new UUID(0, 1);
    private static final UUID DOOR = new UUID(0, 2);

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Drops drops = new Drops(
            new ScriptLog("t", new PrintStream(said, true, StandardCharsets.UTF_8), false));
    private final ScriptLoop loop = new ScriptLoop(4, failure -> {
        throw new AssertionError(failure);
    });
    private final List<ObjectChange> heard = new ArrayList<>();
    private final WatchEvents events = new WatchEvents(loop, () -> drops.add(Drops.Kind.CHANGE), heard::add);

    private static ObjectChange moved(UUID object, double from, double to) {
        return new ObjectChange(Kind.MOVED, object, "n", null, new Vector3(to, 0, 0), new Vector3(from, 0, 0));
    }

    private static ObjectChange created(UUID object) {
        return new ObjectChange(Kind.CREATED, object, "n", null, Vector3.ZERO, null);
    }

    private void turn() throws InterruptedException {
        loop.run(CompletableFuture.completedFuture(null), false);
    }

    @Test
    void waitingMovesOfAnObjectBecomeOne() throws InterruptedException {
        events.add(created(LAMP));
        events.add(moved(LAMP, 1, 2));
        events.add(moved(DOOR, 1, 5));
        events.add(created(DOOR));
        events.add(moved(LAMP, 2, 3));
        turn();
        assertThat(heard).containsExactly(created(LAMP), moved(LAMP, 1, 3), moved(DOOR, 1, 5), created(DOOR));
        events.add(moved(LAMP, 3, 4));
        turn();
        assertThat(heard).last().isEqualTo(moved(LAMP, 3, 4));
    }

    @Test
    void whatFindsNoRoomIsDroppedAndCounted() throws InterruptedException {
        for (int i = 0; i < 6; i++) {
            events.add(created(LAMP));
        }
        events.add(moved(LAMP, 1, 2));
        turn();
        assertThat(heard).hasSize(4).containsOnly(created(LAMP));
        drops.close();
        assertThat(said.toString(StandardCharsets.UTF_8)).endsWith("dropped so far: 3 watched changes.\n");
        events.add(moved(LAMP, 2, 3));
        turn();
        assertThat(heard).last().isEqualTo(moved(LAMP, 2, 3));
    }
}
