package dispatcher.host.region.scene;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SunTest {
    private final AtomicLong clock = new AtomicLong();
    private final Sun sun = new Sun(clock::get);

    @Test
    void goesRoundOnceInADaysLength() {
        sun.set(new Sun.View(0, 4, 0, 0, 6));
        clock.addAndGet(Duration.ofHours(3).toNanos());

        assertThat(sun.view().currentTime()).isCloseTo(0, within(1e-4));
    }

    @Test
    void takesTheHourAlwaysAndTheRestOnlyAboveZero() {
        Sun.View view = sun.set(new Sun.View(-1, 0, 0, 0, -100));

        assertThat(view).isEqualTo(new Sun.View(60, 4, 0.5, 0.5, 20));
    }
}
