package dispatcher.guest;

import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether a JVM can count is known before there is anything to count. */
class CanCountTest {
    @Test
    void itIsAsItSays() {
        try (Context context = Context.create()) {
            assertThat(ContextInsight.to(context).heap(1).isPresent()).isEqualTo(ContextInsight.canCount());
        }
    }
}
