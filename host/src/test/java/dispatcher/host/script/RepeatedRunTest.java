package dispatcher.host.script;

import dispatcher.host.limit.Reaction;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of a script that has reached a limit where it shall start anew. */
class RepeatedRunTest extends LimitTestBase {
    private static final String GREEDY = "import { after, log } from 'dispatcher'; log('begun');"
            + " after(0.01, () => { for (;;) { after(60, () => {}); } });";

    @Test
    void itStartsAnewAfterPausesThatGrowUntilItIsInterrupted() throws Exception {
        RepeatedRun runs = runs(Reaction.RESTART);
        CompletableFuture<Ending> ending = CompletableFuture.supplyAsync(() -> run(runs));
        await("starts anew in 1 s.");
        await("starts anew in 2 s.");
        await("starts anew in 4 s.");
        assertThat(lines().stream().filter(line -> line.endsWith("begun"))).hasSizeBetween(3, 4);
        runs.interrupt();
        assertThat(ending.get(60, TimeUnit.SECONDS)).isInstanceOf(Ending.Interrupted.class);
    }

    @Test
    void itStaysEndedWhereLimitsStopIt() {
        assertThat(run(runs(Reaction.STOP))).isInstanceOf(Ending.Limited.class);
        assertThat(said()).containsOnlyOnce("begun").doesNotContain("starts anew");
    }

    private RepeatedRun runs(Reaction to) {
        return new RepeatedRun(() -> script("greedy.mjs", GREEDY, "timers=5"), to, log());
    }

    private static Ending run(RepeatedRun runs) {
        try {
            return runs.run();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void await(String words) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!said().contains(words)) {
            assertThat(System.nanoTime()).as(words + " in " + said()).isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }
}
