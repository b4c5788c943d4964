package dispatcher.host.view;

import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import dispatcher.message.remotecontrol.ObjectDynamicsData;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a browser costs that is there and reads nothing, over a real socket. */
class SlowBrowserTest extends ViewTestBase {
    private static final int OBJECTS = 2_000;
    private static final int ROUNDS = 150;
    /** What a browser is told of one round. */
    private static final int ROUND = OBJECTS * 16;

    @Test
    void whatItMissedItIsToldOnce() throws Exception {
        List<UUID> boxes = create(OBJECTS);
        try (Caller quick = enter()) {
            quick.hear(Caller.Frame::isGround);
            long look = look();
            try (Caller slow = enter(new Caller(address().getPort(), 16 << 10))) {
                long before = quick.heard();
                for (int round = 1; quick.heard() - before <= (long) ROUNDS * ROUND; round++) {
                    ask(move(boxes, round));
                    quick.hear(Caller.Frame::isPlaces);
                }
                create("Last", new Vector3(60, 60, 30));
                slow.hear(frame -> frame.text().contains("\"Last\""));
                assertThat(slow.heard()).as("told to the slow one").isLessThan(look + (1 << 20));
            }
        }
    }

    /** How many bytes it takes to tell everything. */
    private long look() throws IOException {
        try (Caller third = enter()) {
            third.hear(Caller.Frame::isGround);
            return third.heard();
        }
    }

    private static BulkDynamicsRequest move(List<UUID> boxes, int round) {
        return new BulkDynamicsRequest(IntStream.range(0, boxes.size())
                .mapToObj(i -> new ObjectDynamicsData(boxes.get(i), new Vector3(100 + i % 50, 100 + i / 50, 30 + round),
                        Vector3.ZERO, Vector3.ZERO, Quaternion.IDENTITY))
                .toList());
    }
}
