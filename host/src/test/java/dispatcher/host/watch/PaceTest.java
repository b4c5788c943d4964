package dispatcher.host.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(30)
class PaceTest {
    private final Pace pace = new Pace();

    @Test
    void callsKeepTheirDistance() throws InterruptedException {
        int calls = 40;
        long begun = System.nanoTime();
        for (int i = 0; i < calls; i++) {
            pace.begin(() -> CompletableFuture.completedFuture(1));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isGreaterThanOrEqualTo(Duration.ofSeconds(calls - 1).dividedBy(Pace.MOST_A_SECOND));
    }

    @Test
    void onlyAFewAreUnderWayAtOnce() throws InterruptedException {
        AtomicInteger underWay = new AtomicInteger();
        List<Integer> seen = new ArrayList<>();
        try (ScheduledExecutorService region = Executors.newSingleThreadScheduledExecutor()) {
            for (int i = 0; i < 20; i++) {
                pace.begin(() -> {
                    seen.add(underWay.incrementAndGet());
                    CompletableFuture<Integer> slow = new CompletableFuture<>();
                    var _ = region.schedule(() -> {
                        underWay.decrementAndGet();
                        slow.complete(1);
                    }, 50, TimeUnit.MILLISECONDS);
                    return slow;
                });
            }
        }
        assertThat(seen).contains(Pace.MOST_AT_ONCE).allMatch(count -> count <= Pace.MOST_AT_ONCE);
    }
}
