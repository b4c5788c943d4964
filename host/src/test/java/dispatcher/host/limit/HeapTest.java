package dispatcher.host.limit;

import java.lang.ref.Reference;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is said to be a script's where nobody can count it. */
@Timeout(120)
class HeapTest {
    private static final int ALLOWED = 32 << 20;
    private static final long LOOKED_FOR = TimeUnit.SECONDS.toNanos(12);

    private final CompletableFuture<Breach> breach = new CompletableFuture<>();
    private byte[] others = new byte[6 * ALLOWED];

    @Test
    void whatGoesWhileNobodyIsWatchedHidesNothing() {
        await(() -> {
            try (HeapShare share = watching()) {
                byte[] little = new byte[ALLOWED / 2];
                boolean found = isSeen(() -> share.held() > 0);
                Reference.reachabilityFence(little);
                return found;
            }
        });
        others = new byte[0];
        await(() -> {
            try (HeapShare _ = watching()) {
                byte[] much = new byte[2 * ALLOWED];
                boolean found = isSeen(breach::isDone);
                Reference.reachabilityFence(much);
                return found;
            }
        });
        Reference.reachabilityFence(others);
    }

    /** What tests before this one give back meanwhile can hide what is taken; then it is taken anew. */
    private static void await(BooleanSupplier found) {
        while (!found.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    private HeapShare watching() {
        return Heap.share(Thread.currentThread(), ALLOWED, breach::complete);
    }

    private static boolean isSeen(BooleanSupplier done) {
        long end = System.nanoTime() + LOOKED_FOR;
        while (!done.getAsBoolean() && System.nanoTime() < end) {
            Heap.look();
            LockSupport.parkNanos(1_000_000);
        }
        return done.getAsBoolean();
    }
}
