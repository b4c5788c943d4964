package dispatcher.host.script;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TimersTest {
    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger runs = new AtomicInteger();
    private final Timers timers = new Timers(now::get, () -> {});

    @Test
    void leavesOutThePeriodsThatWereMissed() {
        timers.every(Duration.ofMinutes(1), runs::incrementAndGet);
        assertThat(timers.runDue()).isFalse();
        now.set(Duration.ofSeconds(630).toNanos());
        assertThat(timers.runDue()).isTrue();
        assertThat(timers.runDue()).isFalse();
        assertThat(runs).hasValue(1);
        assertThat(timers.untilDue()).isEqualTo(Duration.ofSeconds(30).toNanos());
    }

    @Test
    void forgetsACancelledTimer() {
        timers.after(Duration.ZERO, runs::incrementAndGet).cancel();
        assertThat(timers.alive()).isZero();
        assertThat(timers.runDue()).isFalse();
    }

    @Test
    void cancelsOnceHoweverOftenItIsAsked() {
        timers.after(Duration.ZERO, runs::incrementAndGet);
        var cancelled = timers.after(Duration.ZERO, runs::incrementAndGet);
        cancelled.cancel();
        cancelled.cancel();
        assertThat(timers.alive()).isEqualTo(1);
    }
}
