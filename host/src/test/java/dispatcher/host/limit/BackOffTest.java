package dispatcher.host.limit;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BackOffTest {
    private final BackOff backOff = new BackOff();

    private long seconds(int ran) {
        return backOff.after(Duration.ofSeconds(ran)).toSeconds();
    }

    @Test
    void thePausesDoubleUpToAMinute() {
        assertThat(Stream.generate(() -> seconds(1)).limit(9)).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }

    @Test
    void aRunOfMoreThanAMinuteBeginsAnew() {
        assertThat(Stream.of(seconds(0), seconds(60), seconds(61), seconds(2))).containsExactly(1L, 2L, 1L, 2L);
    }
}
