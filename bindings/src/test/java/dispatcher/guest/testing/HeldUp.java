package dispatcher.guest.testing;

import dispatcher.guest.GuestScript;
import dispatcher.guest.ScriptException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A script that prints and then loops is held up, goes on, and is held up until it is cut off. */
public final class HeldUp {
    private static final long DEADLINE = TimeUnit.SECONDS.toNanos(30);
    private static final long SHORT = TimeUnit.MILLISECONDS.toNanos(200);

    private HeldUp() {}

    /** Checks it on the test's own thread. */
    public static void check(ScriptRun run) {
        Thread loop = Thread.currentThread();
        CompletableFuture<Boolean> seen = CompletableFuture.supplyAsync(() -> hold(run, loop));
        assertThatThrownBy(run::main).isInstanceOf(ScriptException.class).hasMessageContaining("Interrupted.");
        assertThat(seen.join()).isTrue();
    }

    private static boolean hold(ScriptRun run, Thread loop) {
        GuestScript script = run.script();
        boolean begun = until(() -> !run.output().isEmpty());
        script.hold(System.nanoTime() + SHORT);
        boolean held = until(() -> waits(loop)) && goesOn(loop);
        script.hold(System.nanoTime() + TimeUnit.HOURS.toNanos(1));
        return until(() -> waits(loop)) & script.interrupt(Duration.ofNanos(DEADLINE)) && begun && held;
    }

    private static boolean waits(Thread loop) {
        return loop.getState() == Thread.State.TIMED_WAITING;
    }

    private static boolean goesOn(Thread loop) {
        long before = cpu(loop);
        return until(() -> cpu(loop) - before > SHORT);
    }

    private static long cpu(Thread thread) {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.threadId());
    }

    private static boolean until(BooleanSupplier seen) {
        long end = System.nanoTime() + DEADLINE;
        while (System.nanoTime() - end < 0) {
            if (seen.getAsBoolean()) {
                return true;
            }
            LockSupport.parkNanos(1_000_000);
        }
        return false;
    }
}
