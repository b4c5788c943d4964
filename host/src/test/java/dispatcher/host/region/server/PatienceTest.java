package dispatcher.host.region.server;

import java.time.Duration;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PatienceTest {
    private final Patience patience = new Patience();

    @Test
    void givesAConnectionThatSaysNothingAMinute() {
        assertThat(patience.isLate(after(60))).isFalse();
        assertThat(patience.isLate(after(80))).isTrue();
    }

    @Test
    void keepsAConnectionThatWasUsed() {
        patience.heard();
        patience.done();

        assertThat(patience.isLate(after(600))).isFalse();
    }

    @Test
    void endsABodyThatStops() {
        patience.heard();
        patience.waitForBody();

        assertThat(patience.isLate(after(10))).isFalse();
        assertThat(patience.isLate(after(30))).isTrue();
    }

    private static long after(int seconds) {
        return System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    }
}
