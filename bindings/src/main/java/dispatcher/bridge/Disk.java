package dispatcher.bridge;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a child asks of its store and its folder: off the bridge's thread, since it waits for the disk, one after the other, and only
 * as long as there is room for the answers. Safe for use by several threads.
 */
final class Disk implements AutoCloseable {
    private final Load load;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("bridge-disk").factory());

    Disk(Load load) {
        this.load = load;
    }

    CompletableFuture<Map<String, @Nullable Object>> ask(Supplier<Map<String, @Nullable Object>> work) {
        CompletableFuture<Map<String, @Nullable Object>> answer = new CompletableFuture<>();
        thread.execute(() -> {
            load.awaitRoom();
            // Completing it sends the answer, before the next one is looked for.
            answer(answer, work);
        });
        return answer;
    }

    private static void answer(CompletableFuture<Map<String, @Nullable Object>> answer,
            Supplier<Map<String, @Nullable Object>> work) {
        Map<String, @Nullable Object> found;
        try {
            found = work.get();
        } catch (RuntimeException | OutOfMemoryError failure) {
            answer.completeExceptionally(failure);
            return;
        }
        answer.complete(found);
    }

    /** What was asked before is still done. */
    @Override
    public void close() {
        thread.shutdown();
    }
}
