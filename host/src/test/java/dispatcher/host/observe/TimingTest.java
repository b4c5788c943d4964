package dispatcher.host.observe;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TimingTest {
    private final Timing timing = new Timing(_ -> {});

    private void took(int times, long micros) {
        IntStream.range(0, times).forEach(_ -> timing.add(TimeUnit.MICROSECONDS.toNanos(micros)));
    }

    @Test
    void eachTimeFallsIntoTheBucketOfTheNextBound() {
        took(97, 300);
        took(1, 500);
        took(1, 1_500);
        took(1, 40_000_000);
        assertThat(timing.buckets().counts())
                .isEqualTo(Map.of(0.0005, 98L, 0.002, 1L, Double.POSITIVE_INFINITY, 1L));
        assertThat(timing.quantile(0.5)).isEqualTo(0.0005);
        assertThat(timing.quantile(0.99)).isEqualTo(0.002);
        assertThat(timing.quantile(1)).as("no bound").isEqualTo(40);
    }

    @Test
    void noQuantileIsLongerThanTheLongest() {
        took(3, 300);
        assertThat(timing.quantile(0.99)).isEqualTo(0.0003);
    }

    @Test
    void whereNothingHappenedAllIsZero() {
        assertThat(timing.quantile(0.99)).isZero();
        assertThat(timing.buckets().counts()).isEmpty();
    }
}
