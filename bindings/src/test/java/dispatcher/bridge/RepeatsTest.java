package dispatcher.bridge;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RepeatsTest {
    private final List<String> said = new ArrayList<>();

    @Test
    void tellsTheFirstAtOnceAndCountsTheOthers() {
        try (Repeats repeats = repeats(Duration.ofDays(1))) {
            for (int time = 1; time <= 5_000; time++) {
                repeats.happened("reason " + time);
            }
            assertThat(said).containsExactly("Closed: reason 1");
        }
        assertThat(said).containsExactly("Closed: reason 1", "4999 closed; the last one: reason 5000");
    }

    @Test
    void tellsAgainAfterItsPause() {
        try (Repeats repeats = repeats(Duration.ZERO)) {
            repeats.happened("one");
            repeats.happened("two");
        }
        assertThat(said).containsExactly("Closed: one", "Closed: two");
    }

    private Repeats repeats(Duration pause) {
        return new Repeats(said::add, "Closed: ", " closed; the last one: ", pause);
    }
}
