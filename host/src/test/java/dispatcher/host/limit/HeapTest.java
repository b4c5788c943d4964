package dispatcher.host.limit;

import java.lang.ref.Reference;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is said to be a script's where nobody can count it. */
@Timeout(60)
class HeapTest {
    private static final int ALLOWED = 32 << 20;

    private final CompletableFuture<Breach> breach = new CompletableFuture<>();
    private byte[] others = new byte[6 * ALLOWED];

    @Test
    void whatGoesWhileNobodyIsWatchedHidesNothing() throws InterruptedException {
        try (HeapShare share = watching()) {
            byte[] little = new byte[ALLOWED / 2];
            lookUntil(() -> share.held() > 0);
            Reference.reachabilityFence(little);
        }
        others = new byte[0];
        try (HeapShare _ = watching()) {
            byte[] much = new byte[2 * ALLOWED];
            lookUntil(breach::isDone);
            Reference.reachabilityFence(much);
        }
        Reference.reachabilityFence(others);
    }

    private HeapShare watching() {
        return Heap.share(Thread.currentThread(), ALLOWED, breach::complete);
    }

    private static void lookUntil(BooleanSupplier done) throws InterruptedException {
        while (!done.getAsBoolean()) {
            Heap.look();
            Thread.sleep(1);
        }
    }
}
