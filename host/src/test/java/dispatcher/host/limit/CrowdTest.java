package dispatcher.host.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** Who has to go where scripts fill the heap together, each within its own limit. */
@Timeout(60)
class CrowdTest {
    private static final long MIB = 1 << 20;

    private final List<HeapCount> scripts = new ArrayList<>();
    private final List<Breach> breaches = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Breach> first = new CompletableFuture<>();
    private final AtomicInteger collections = new AtomicInteger();
    private volatile boolean looksCrowded;
    private volatile boolean isCrowded;
    private final Crowd crowd = new Crowd(60 * MIB, () -> looksCrowded, () -> {
        collections.incrementAndGet();
        return isCrowded;
    });

    /** Only who may hold so much is counted at all: what its thread has allocated. */
    @BeforeEach
    void allocate() {
        holding(19, _ -> OptionalLong.of(19 * MIB));
        holding(21, _ -> OptionalLong.of(21 * MIB));
        holding(1, _ -> OptionalLong.of(MIB));
        assertThat(new byte[(int) (48 * MIB)]).isNotEmpty();
    }

    @AfterEach
    void close() {
        scripts.forEach(HeapCount::close);
    }

    private void holding(long mib, LongFunction<OptionalLong> heap) {
        scripts.add(new HeapCount(Thread.currentThread(), 64 * MIB, heap, breach -> {
            breaches.add(breach);
            first.complete(breach);
        }, crowd));
    }

    private void crowded(boolean looks, boolean is) {
        looksCrowded = looks;
        isCrowded = is;
        crowd.look();
    }

    @Test
    void whoHoldsTheMostHasToGoWhereThatIsMoreThanAnEqualShareOfACrowdedHeap() throws Exception {
        holding(23, _ -> OptionalLong.of(23 * MIB));
        assertThat(crowd.share()).isEqualTo(Limits.NONE);
        crowded(true, true);
        assertThat(crowd.share()).isEqualTo(15 * MIB);
        while (!first.isDone()) {
            crowd.look();
        }
        assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo(new Breach(Limit.MEMORY, 23 * MIB, 15 * MIB, null));
        assertThat(breaches).extracting(Breach::reached).containsOnly(23 * MIB);
    }

    @Test
    void nobodyHasToGoWhoHoldsLessThanThat() {
        scripts.subList(0, 2).forEach(HeapCount::close);
        crowded(true, true);
        while (collections.get() < 4) {
            crowd.look();
        }
        assertThat(breaches).isEmpty();
    }

    @Test
    void whereTheHeapIsTooFullToCountOnlyWhoMayHoldMoreThanItsOwnLimitHasToGo() throws Exception {
        scripts.forEach(HeapCount::close);
        breaches.clear();
        holding(1, _ -> {
            throw new OutOfMemoryError("thrown by the test");
        });
        crowded(true, true);
        byte[] last = new byte[1 << 20];
        while (!first.isDone()) {
            last = new byte[last.length];
        }
        assertThat(first.get(30, TimeUnit.SECONDS)).satisfies(breach -> {
            assertThat(breach.allowed()).isEqualTo(64 * MIB);
            assertThat(breach.reached()).isGreaterThan(64 * MIB);
        });
    }

    /** A heap is full in seconds, and a collection takes some of them. */
    @Test
    void whoMayBeOneOfThemTakesNoMoreUntilThatIsKnown() {
        List<Boolean> waiting = new ArrayList<>();
        Crowd slow = new Crowd(32 * MIB, () -> true, () -> {
            waiting.add(scripts.getLast().waits());
            return false;
        });
        scripts.add(new HeapCount(Thread.currentThread(), 64 * MIB, _ -> OptionalLong.of(0), breaches::add, slow));
        assertThat(scripts.getLast().waits()).as("before").isFalse();
        slow.look();
        assertThat(waiting).containsExactly(true);
        assertThat(scripts.getLast().waits()).as("afterwards").isFalse();
    }

    @Test
    void thereIsRoomAgainWhereWhatLooksSoWasGarbage() {
        crowded(true, false);
        assertThat(crowd.share()).isEqualTo(Limits.NONE);
        crowd.look();
        assertThat(collections).as("a collection that came to nothing is not made again at once").hasValue(1);
        crowded(false, true);
        assertThat(crowd.share()).isEqualTo(Limits.NONE);
    }

    @Test
    void thereIsRoomAgainWhenSomebodyHasGone() {
        crowded(true, true);
        isCrowded = false;
        while (crowd.share() != Limits.NONE) {
            crowd.look();
        }
        assertThat(collections).hasValue(2);
    }

    @Test
    void whoHasGoneHasNoShare() {
        scripts.removeFirst().close();
        scripts.getFirst().close();
        scripts.getFirst().close();
        crowded(true, true);
        assertThat(crowd.share()).isEqualTo(60 * MIB);
    }
}
