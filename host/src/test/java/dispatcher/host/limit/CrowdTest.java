package dispatcher.host.limit;

import dispatcher.guest.GuestFamily;
import dispatcher.host.transport.Deadline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
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
    private static final GuestFamily FAMILY = GuestFamily.alone();
    private static final GuestFamily ANOTHER = GuestFamily.alone();

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
        holding(FAMILY, _ -> OptionalLong.of(mib * MIB));
    }

    private void holding(GuestFamily family, LongFunction<OptionalLong> heap) {
        scripts.add(new HeapCount(Thread.currentThread(), 64 * MIB, family, heap, breaches::add, crowd));
    }

    private void crowded(boolean looks, boolean is) {
        looksCrowded = looks;
        isCrowded = is;
        crowd.look();
    }

    private void lookUntil(String expectation, BooleanSupplier condition) {
        Deadline.await(expectation, () -> {
            crowd.look();
            return condition.getAsBoolean();
        });
    }

    private Set<Long> ended() {
        return breaches.stream().map(breach -> breach.reached() / MIB).collect(Collectors.toSet());
    }

    @Test
    void whoHoldsMoreThanAnEqualShareOfACrowdedHeapHasToGo() {
        holding(23);
        assertThat(crowd.isCrowded()).isFalse();
        crowded(true, true);
        assertThat(crowd.isCrowded()).isTrue();
        lookUntil("three have to go", () -> ended().size() == 3);
        assertThat(ended()).containsExactlyInAnyOrder(19L, 21L, 23L);
        assertThat(breaches).extracting(Breach::allowed).containsOnly(15 * MIB);
    }

    /** Scripts of a language share sources, shapes and code, which are counted for each of them. */
    @Test
    void whatScriptsShareCountsForNobody() {
        List<Object> counted = new CopyOnWriteArrayList<>();
        for (int own = 0; own < 3; own++) {
            long bytes = (8 + 2 * own) * MIB;
            holding(ANOTHER, _ -> {
                counted.add(bytes);
                return OptionalLong.of(bytes);
            });
        }
        crowded(true, true);
        lookUntil("all are counted", () -> new HashSet<>(counted).size() == 3);
        breaches.clear();
        lookUntil("somebody has to go", () -> ended().containsAll(Set.of(19L, 21L)));
        assertThat(ended()).containsExactlyInAnyOrder(19L, 21L);
    }

    /** What scripts have left in what they share is counted for the only one that is there. */
    @Test
    void whatAFamilyKnowsToBeSharedCountsForNobody() {
        AtomicInteger asked = new AtomicInteger();
        holding(() -> {
            asked.incrementAndGet();
            return OptionalLong.of(40 * MIB);
        }, _ -> OptionalLong.of(50 * MIB));
        crowded(true, true);
        lookUntil("somebody has to go", () -> ended().containsAll(Set.of(19L, 21L)));
        lookUntil("it goes on", () -> !scripts.getLast().waits());
        assertThat(ended()).containsExactlyInAnyOrder(19L, 21L);
        assertThat(asked).hasValue(1);
    }

    @Test
    void whoHoldsTheMostHasToGoWhereNobodyKnowsWhatTheyShare() {
        scripts.removeFirst().close();
        scripts.getLast().close();
        holding(ANOTHER, _ -> OptionalLong.of(40 * MIB));
        crowded(true, true);
        lookUntil("it is told twice", () -> breaches.size() == 2);
        assertThat(ended()).containsExactly(40L);
    }

    /** It is in one operation that nothing can hold up, in which it takes more and more. */
    @Test
    void whoCannotBeCountedHasToGoBeforeWhoHoldsLess() {
        scripts.forEach(HeapCount::close);
        scripts.clear();
        List<Breach> uncounted = new CopyOnWriteArrayList<>();
        holding(35);
        scripts.add(new HeapCount(Thread.currentThread(), 64 * MIB, FAMILY, _ -> OptionalLong.empty(), uncounted::add,
                crowd));
        crowded(true, true);
        lookUntil("it has to go", () -> !uncounted.isEmpty());
        assertThat(uncounted.getFirst().allowed()).isEqualTo(30 * MIB);
        assertThat(uncounted.getFirst().reached()).isGreaterThan(35 * MIB);
        assertThat(breaches).isEmpty();
    }

    @Test
    void whoIsLeftIsNotBlamedBeforeACollectionHasShownThatItIsCrowdedStill() {
        scripts.removeFirst().close();
        scripts.removeFirst().close();
        scripts.removeFirst().close();
        holding(62);
        holding(FAMILY, _ -> OptionalLong.empty());
        crowded(true, true);
        isCrowded = false;
        scripts.getLast().close();
        lookUntil("there is room", () -> !crowd.isCrowded());
        assertThat(breaches).isEmpty();
    }

    @Test
    void nobodyHasToGoWhoHoldsLessThanThat() {
        scripts.subList(0, 2).forEach(HeapCount::close);
        crowded(true, true);
        lookUntil("there were some collections", () -> collections.get() == 3);
        assertThat(breaches).isEmpty();
    }

    @Test
    void whereTheHeapIsTooFullToCountOnlyWhoMayHoldMoreThanItsOwnLimitHasToGo() {
        scripts.forEach(HeapCount::close);
        breaches.clear();
        holding(FAMILY, _ -> {
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
    void whoMayBeAboutToCrowdItTakesNoMoreUntilItIsCounted() {
        assertThat(scripts.getFirst().waits()).as("before").isFalse();
        List<Boolean> waiting = new ArrayList<>();
        Crowd slow = new Crowd(32 * MIB, () -> true, () -> {
            waiting.add(scripts.getLast().waits());
            return false;
        });
        scripts.add(
                new HeapCount(Thread.currentThread(), 64 * MIB, FAMILY, _ -> OptionalLong.of(0), breaches::add, slow));
        slow.look();
        assertThat(waiting).as("during the collection").containsExactly(true);
        assertThat(scripts.getLast().waits()).as("where there was room").isFalse();
        slow.look();
        assertThat(scripts.getLast().waits()).as("where it looks crowded again").isTrue();
        awaitGoingOn(scripts.getLast());
        assertThat(waiting).as("a collection that came to nothing is not made again at once").hasSize(1);
    }

    private static void awaitGoingOn(HeapCount script) {
        Deadline.await("it goes on", () -> !script.waits());
    }

    @Test
    void whoHoldsTooMuchTakesNoMoreUntilItHasGone() {
        holding(23);
        crowded(true, true);
        lookUntil("somebody has to go", () -> {
            assertThat(scripts.getFirst().waits()).isTrue();
            return !ended().isEmpty();
        });
        assertThat(scripts.getFirst().waits()).isTrue();
        awaitGoingOn(scripts.get(2));
        crowded(false, false);
        assertThat(scripts.getFirst().waits()).isFalse();
    }

    @Test
    void thereIsRoomAgainWhereWhatLooksSoWasGarbage() {
        crowded(true, false);
        assertThat(crowd.isCrowded()).isFalse();
        crowd.look();
        assertThat(collections).as("a collection that came to nothing is not made again at once").hasValue(1);
        crowded(false, true);
        assertThat(crowd.isCrowded()).isFalse();
    }

    @Test
    void thereIsRoomAgainWhenSomebodyHasGone() {
        crowded(true, true);
        isCrowded = false;
        lookUntil("there is room", () -> !crowd.isCrowded());
        assertThat(collections).hasValue(2);
    }

    @Test
    void whoHasGoneHasNoShare() {
        scripts.removeFirst().close();
        scripts.getFirst().close();
        scripts.getFirst().close();
        holding(62);
        crowded(true, true);
        lookUntil("somebody has to go", () -> !breaches.isEmpty());
        assertThat(breaches.getFirst().allowed()).isEqualTo(30 * MIB);
    }
}
