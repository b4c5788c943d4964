package dispatcher.host.limit;

import dispatcher.guest.GuestFamily;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** When it is counted what a script holds. */
@Timeout(60)
class HeapCountTest {
    private static final long ALLOWED = 8 << 20;

    private final CompletableFuture<Breach> breach = new CompletableFuture<>();
    private final AtomicInteger counts = new AtomicInteger();

    private HeapCount watching(LongFunction<OptionalLong> heap) {
        return counting(ALLOWED, heap);
    }

    private HeapCount counting(long allowed, LongFunction<OptionalLong> heap) {
        return new HeapCount(Thread.currentThread(), allowed, GuestFamily.alone(), atMost -> {
            counts.incrementAndGet();
            return heap.apply(atMost);
        }, breach::complete);
    }

    @Test
    void whoHoldsTooMuchIsToldOf() throws Exception {
        try (HeapCount count = watching(atMost -> OptionalLong.of(Math.min(atMost, 9 << 20)))) {
            allocateUntil(breach::isDone);
            assertThat(breach.get(30, TimeUnit.SECONDS)).isEqualTo(new Breach(Limit.MEMORY, 9 << 20, ALLOWED, null));
            assertThat(count.held()).isEqualTo(9 << 20);
        }
    }

    /** A script may hold nothing yet of what it has just allocated, and allocate nothing afterwards. */
    @Test
    void whatIsHeldLaterIsFoundByTheNextCount() throws Exception {
        byte[] large = new byte[9 << 20];
        try (HeapCount _ = watching(_ -> OptionalLong.of(counts.get() == 1 ? 0 : large.length))) {
            assertThat(breach.get(30, TimeUnit.SECONDS)).extracting(Breach::reached).isEqualTo((long) large.length);
        }
    }

    @Test
    void whoOnlyMakesGarbageIsCountedAndLeftAlone() {
        try (HeapCount count = watching(_ -> OptionalLong.of(1 << 20))) {
            allocateUntil(() -> counts.get() >= 3);
            assertThat(breach).isNotDone();
            assertThat(count.held()).isEqualTo(1 << 20);
        }
    }

    @Test
    void whoAsksNeedNotWaitLongThoughTheLastCountTookLong() {
        try (HeapCount count = counting(Limits.NONE, _ -> slowly(counts.get() == 1 ? 500 : 0))) {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            allocateUntil(() -> count.held() >= 2 || System.nanoTime() - deadline > 0);
            assertThat(counts.get()).isGreaterThanOrEqualTo(2);
        }
    }

    private OptionalLong slowly(int ms) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(ms));
        return OptionalLong.of(counts.get());
    }

    @Test
    void whereNobodyCanCountNobodyIsBlamed() {
        try (HeapCount _ = watching(_ -> OptionalLong.empty())) {
            allocateUntil(() -> counts.get() >= 3);
            assertThat(breach).isNotDone();
        }
    }

    @Test
    void whereTheHeapWasTooFullToCountItIsCountedAgain() throws Exception {
        try (HeapCount _ = watching(_ -> {
            if (counts.get() == 1) {
                throw new OutOfMemoryError("thrown by the test");
            }
            return OptionalLong.of(9 << 20);
        })) {
            allocateUntil(breach::isDone);
            assertThat(breach.get(30, TimeUnit.SECONDS)).extracting(Breach::limit).isEqualTo(Limit.MEMORY);
        }
    }

    private static void allocateUntil(BooleanSupplier enough) {
        byte[] last = new byte[1 << 20];
        while (!enough.getAsBoolean()) {
            last = new byte[last.length];
            LockSupport.parkNanos(1_000_000);
        }
    }
}
