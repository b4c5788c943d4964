package dispatcher.host.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LONG;

/** Who has to go where scripts fill the heap together, each within its own limit. */
class HoardersTest {
    private static final long MIB = 1 << 20;
    private static final long HEAP = 120 * MIB;

    private final List<Breach> breaches = new ArrayList<>();

    /** Only who may hold so much is counted at all: what its thread has allocated. */
    @BeforeEach
    void allocate() {
        assertThat(new byte[(int) (64 * MIB)]).isNotEmpty();
    }

    private HeapCount holding(long mib) {
        return new HeapCount(Thread.currentThread(), 64 * MIB, _ -> OptionalLong.of(mib * MIB), breaches::add);
    }

    @Test
    void whoHoldsTheMostHasToGo() {
        try (HeapCount one = holding(20); HeapCount most = holding(41); HeapCount other = holding(35)) {
            Hoarders.end(List.of(one, most, other), HEAP, () -> true);
        }
        assertThat(breaches).containsExactly(new Breach(Limit.MEMORY, 41 * MIB, 20 * MIB, null));
    }

    @Test
    void whereTheHeapIsTooFullToCountItCountsWhatAScriptMayHold() {
        LongFunction<OptionalLong> full = _ -> {
            throw new OutOfMemoryError("thrown by the test");
        };
        try (HeapCount uncounted = new HeapCount(Thread.currentThread(), 64 * MIB, full, breaches::add);
                HeapCount counted = holding(1)) {
            Hoarders.end(List.of(uncounted, counted), 0, () -> true);
        }
        assertThat(breaches).singleElement().extracting(Breach::reached, as(LONG)).isGreaterThan(MIB);
    }

    @Test
    void nobodyHasToGoWhereTheHeapIsNotCrowded() {
        try (HeapCount most = holding(41); HeapCount other = holding(35)) {
            Hoarders.end(List.of(most, other), HEAP, () -> false);
        }
        assertThat(breaches).isEmpty();
    }

    @Test
    void nobodyHasToGoWhereSomethingElseThanScriptsCrowdsTheHeap() {
        try (HeapCount one = holding(3); HeapCount other = holding(4)) {
            Hoarders.end(List.of(one, other), HEAP, () -> true);
        }
        assertThat(breaches).isEmpty();
    }
}
