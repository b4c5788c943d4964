package dispatcher.host.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** A busy script allocates at a rate that it shares with others like it. */
class AllocationRateTest {
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final double FAST = 10 * AllocationRate.BYTES_PER_SECOND;

    private final AtomicInteger held = new AtomicInteger();
    private final List<Allocating> scripts = new ArrayList<>();
    private long now;

    /** Allocates at a rate of its own, but while it is held up. */
    private final class Allocating {
        private final double bytesPerSecond;
        private final AllocationRate rate = new AllocationRate(() -> (long) this.allocated, this::hold, now, held);
        private double allocated;
        private long until;

        Allocating(double bytesPerSecond) {
            this.bytesPerSecond = bytesPerSecond;
            scripts.add(this);
        }

        private void hold(long end) {
            until = end;
        }

        void goOn(boolean busy) {
            allocated += bytesPerSecond * Math.min(LOOK, Math.max(0, now - until)) / SECOND;
            rate.look(busy, now);
        }
    }

    private void goOn(boolean busy, int seconds) {
        for (long end = now + seconds * SECOND; now < end;) {
            now += LOOK;
            scripts.forEach(script -> script.goOn(busy));
        }
    }

    @Test
    void whoAllocatesFastIsHeldUpToTheRate() {
        Allocating script = new Allocating(FAST);
        goOn(true, 100);
        assertThat(script.allocated).isCloseTo(100 * AllocationRate.BYTES_PER_SECOND,
                within(3 * AllocationRate.BYTES_PER_SECOND));
        assertThat(script.rate.holds(now)).isTrue();
        assertThat(script.rate.holds(script.until + BusyScript.WINDOW)).isFalse();
    }

    @Test
    void severalShareTheRate() {
        Allocating first = new Allocating(FAST);
        Allocating second = new Allocating(FAST);
        goOn(true, 100);
        assertThat(first.allocated).isCloseTo(50 * AllocationRate.BYTES_PER_SECOND,
                within(3 * AllocationRate.BYTES_PER_SECOND));
        second.rate.close();
        scripts.remove(second);
        double before = first.allocated;
        goOn(true, 100);
        assertThat(first.allocated - before).isCloseTo(100 * AllocationRate.BYTES_PER_SECOND,
                within(3 * AllocationRate.BYTES_PER_SECOND));
    }

    @Test
    void whoIsNotBusyOrAllocatesLittleIsNotHeldUp() {
        Allocating script = new Allocating(FAST);
        goOn(false, 10);
        assertThat(script.until).isZero();
        assertThat(script.rate.holds(now)).isFalse();
        scripts.clear();
        Allocating slow = new Allocating(0.9 * AllocationRate.BYTES_PER_SECOND);
        goOn(true, 10);
        assertThat(slow.until).isZero();
        assertThat(held).hasValue(0);
    }

    @Test
    void whatIsAllocatedAtOnceIsWaitedForASecondAtMost() {
        Allocating script = new Allocating(0);
        script.allocated = 1e12;
        goOn(true, 5);
        assertThat(script.until).isPositive().isLessThanOrEqualTo(SECOND + 4 * LOOK);
    }
}
