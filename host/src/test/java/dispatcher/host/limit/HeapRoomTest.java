package dispatcher.host.limit;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeapRoomTest {
    private static final long MB = 1L << 20;
    private static final long MOST = 2_048 * MB;
    private static final long LEAST = 192 * MB;

    private final HeapRoom room = new HeapRoom(MOST);

    @Test
    void growsWhileCollectionsFollowEachOther() {
        assertThat(LongStream.of(1, 2, 3, 4, 5).map(_ -> room.next(180 * MB, 1)).boxed())
                .containsExactly(384 * MB, 768 * MB, 1_536 * MB, MOST, MOST);
    }

    @Test
    void shrinksWhenNobodyWorksAnyMore() {
        room.next(180 * MB, 1);
        idle(300 * MB);

        assertThat(room.next(300 * MB, 0)).isEqualTo(LEAST);
        assertThat(room.next(60 * MB, 1)).isEqualTo(LEAST);
    }

    @Test
    void leavesAHostAloneThatNeedsMuch() {
        room.next(180 * MB, 1);
        idle(500 * MB);
        assertThat(room.next(500 * MB, 0)).isEqualTo(LEAST);
        assertThat(room.next(400 * MB, 1)).isEqualTo(800 * MB);

        idle(410 * MB);

        assertThat(room.next(410 * MB, 0)).isEqualTo(800 * MB);
    }

    @Test
    void isNotIdleWhereMuchIsAllocated() {
        room.next(180 * MB, 1);

        assertThat(LongStream.of(200, 250, 300, 350).map(used -> room.next(used * MB, 0)).boxed())
                .containsOnly(384 * MB);
    }

    private void idle(long used) {
        for (int look = 0; look < 3; look++) {
            room.next(used, 0);
        }
    }
}
