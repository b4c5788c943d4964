package dispatcher.host.limit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
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
        holding(19);
        holding(21);
        holding(1);
        assertThat(new byte[(int) (48 * MIB)]).isNotEmpty();
    }

    @AfterEach
    void close() {
        scripts.forEach(HeapCount::close);
    }

    private void holding(long mib) {
        holding(this, _ -> OptionalLong.of(mib * MIB));
    }

    private void holding(Object family, LongFunction<OptionalLong> heap) {
        scripts.add(new HeapCount(Thread.currentThread(), 64 * MIB, family, heap, breaches::add, crowd));
    }

    private void crowded(boolean looks, boolean is) {
        looksCrowded = looks;
        isCrowded = is;
        crowd.look();
    }

    private Set<Long> ended() {
        return breaches.stream().map(breach -> breach.reached() / MIB).collect(Collectors.toSet());
    }

    @Test
    void whoHoldsMoreThanAnEqualShareOfACrowdedHeapHasToGo() {
        holding(23);
        assertThat(crowd.share()).isEqualTo(Limits.NONE);
        crowded(true, true);
        assertThat(crowd.share()).isEqualTo(15 * MIB);
        while (ended().size() < 3) {
            crowd.look();
        }
        assertThat(ended()).containsExactlyInAnyOrder(19L, 21L, 23L);
        assertThat(breaches).extracting(Breach::allowed).containsOnly(15 * MIB);
    }

    /** Scripts of a language share sources, shapes and code, which are counted for each of them. */
    @Test
    void whatScriptsShareCountsForNobody() {
        List<Object> counted = new CopyOnWriteArrayList<>();
        for (int own = 0; own < 3; own++) {
            long bytes = (40 + own) * MIB;
            holding("another language", _ -> {
                counted.add(bytes);
                return OptionalLong.of(bytes);
            });
        }
        crowded(true, true);
        while (!ended().containsAll(Set.of(19L, 21L)) || new HashSet<>(counted).size() < 3) {
            breaches.clear();
            crowd.look();
        }
        assertThat(ended()).containsExactlyInAnyOrder(19L, 21L);
    }

    @Test
    void whoHoldsTheMostHasToGoWhereNobodyKnowsWhatTheyShare() {
        scripts.removeFirst().close();
        scripts.getLast().close();
        holding("another language", _ -> OptionalLong.of(40 * MIB));
        crowded(true, true);
        while (breaches.size() < 2) {
            crowd.look();
        }
        assertThat(ended()).containsExactly(40L);
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
    void whereTheHeapIsTooFullToCountOnlyWhoMayHoldMoreThanItsOwnLimitHasToGo() {
        scripts.forEach(HeapCount::close);
        breaches.clear();
        holding(this, _ -> {
            throw new OutOfMemoryError("thrown by the test");
        });
        crowded(true, true);
        byte[] last = new byte[1 << 20];
        while (breaches.isEmpty()) {
            last = new byte[last.length];
        }
        assertThat(breaches.getFirst()).satisfies(breach -> {
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
        scripts.add(
                new HeapCount(Thread.currentThread(), 64 * MIB, this, _ -> OptionalLong.of(0), breaches::add, slow));
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
