package dispatcher.host.script;

import dispatcher.host.limit.Breach;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Limits;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is held to have filled the memory when there is none left. */
class OutOfBoundsTest {
    private static final long LIMIT = 100 << 20;

    private static Optional<Breach> breach(long held) {
        Limits limits = new Limits(Map.of()).with(Limit.MEMORY, "100MiB");
        return new OutOfBounds(limits, atMost -> Math.min(held, atMost)).of(new OutOfMemoryError("Java heap space"));
    }

    @Test
    void isWhoHoldsMuch() {
        assertThat(breach(LIMIT / 2)).hasValueSatisfying(breach -> {
            assertThat(breach.limit()).isEqualTo(Limit.MEMORY);
            assertThat(breach.allowed()).isEqualTo(LIMIT);
        });
    }

    @Test
    void isNotWhoHoldsLittle() {
        assertThat(breach(LIMIT / 10)).isEmpty();
    }
}
