package dispatcher.host.script;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@Timeout(60)
class InsistenceTest {
    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void triesAgainUntilThereIsMemory() {
        Insistence.on(() -> {
            if (attempts.incrementAndGet() < 3) {
                throw new OutOfMemoryError("thrown by the test");
            }
        });
        assertThat(attempts).hasValue(3);
    }

    @Test
    void doesNotRepeatWhatFailsForAnotherReason() {
        assertThatIllegalStateException().isThrownBy(() -> Insistence.on(() -> {
            attempts.incrementAndGet();
            throw new IllegalStateException("broken");
        }));
        assertThat(attempts).hasValue(1);
    }
}
