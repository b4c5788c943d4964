package dispatcher.host.script;

import dispatcher.guest.GuestScript;
import dispatcher.host.limit.Breach;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Reaction;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** Who has reached a limit is ended or cut off once, told of, and nobody else, also where the host itself is refused memory meanwhile. */
@Timeout(60)
class EnforcementTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final CountDownLatch cancelled = new CountDownLatch(1);
    private final ScriptLoop loop = new ScriptLoop(100, _ -> {});
    private final ScriptLog log = new ScriptLog("full.py", new PrintStream(out, true, StandardCharsets.UTF_8), false);
    private final Enforcement enforcement = new Enforcement(Reaction.STOP, loop, log, _ -> {});

    /** Is refused memory whenever it is asked for something for the first time. */
    private final class Full implements GuestScript {
        private final AtomicInteger places = new AtomicInteger();
        private final AtomicInteger cancels = new AtomicInteger();

        private void first(AtomicInteger times) {
            if (times.getAndIncrement() == 0) {
                throw new OutOfMemoryError("thrown by the test");
            }
        }

        @Override
        public CompletableFuture<Void> run() {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public Optional<String> place() {
            first(places);
            return Optional.of("full.py:7");
        }

        @Override
        public boolean interrupt(Duration patience) {
            return true;
        }

        @Override
        public void cancel() {
            first(cancels);
            cancelled.countDown();
        }

        @Override
        public void close() {
            // Nothing to give back.
        }
    }

    @Test
    void nothingIsLostWhereMemoryIsRefused() throws InterruptedException {
        enforcement.begin(new Full());
        Thread.ofPlatform().start(() -> enforcement.reached(new Breach(Limit.MEMORY, 200 << 20, 96 << 20, null)))
                .join();
        cancelled.await();
        enforcement.left();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .endsWith("full.py: limit memory: 200 MiB of 96 MiB (full.py:7)\n");
        assertThat(enforcement.ended()).map(Breach::place).contains("full.py:7");
    }

    /** Counts how often it is cut off. */
    private static final class Cut implements GuestScript {
        final AtomicInteger times = new AtomicInteger();

        @Override
        public CompletableFuture<Void> run() {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public boolean interrupt(Duration patience) {
            times.incrementAndGet();
            return true;
        }

        @Override
        public void cancel() {
            times.incrementAndGet();
        }

        @Override
        public void close() {
            // Nothing to give back.
        }
    }

    @Test
    void aHandlerThatHasEndedMeanwhileIsToldOfForNothing() {
        Enforcement skipping = new Enforcement(Reaction.SKIP, loop, log, _ -> {});
        Cut script = new Cut();
        skipping.begin(script);
        Breach breach = new Breach(Limit.HANDLER_CPU, 500_000_000, 400_000_000, null);
        long[] ended = new long[1];
        loop.asHandler(() -> ended[0] = loop.handlerStarted());
        skipping.reachedInHandler(breach, ended[0]);
        awaitSkipped(skipping);
        assertThat(script.times).hasValue(0);
        loop.asHandler(() -> {
            skipping.reachedInHandler(breach, loop.handlerStarted());
            while (script.times.get() == 0) {
                Thread.onSpinWait();
            }
        });
        awaitSkipped(skipping);
        skipping.reachedInHandler(breach, ended[0]);
        skipping.left();
        assertThat(script.times).hasValue(1);
        assertThat(skipping.ended()).isEmpty();
        assertThat(out.toString(StandardCharsets.UTF_8)).containsOnlyOnce("limit").contains("the handler was cut off");
    }

    private static void awaitSkipped(Enforcement skipping) {
        while (skipping.isSkipping()) {
            Thread.onSpinWait();
        }
    }
}
