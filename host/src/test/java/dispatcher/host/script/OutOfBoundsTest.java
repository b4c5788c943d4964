package dispatcher.host.script;

import dispatcher.guest.ScriptException;
import dispatcher.host.limit.Breach;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.LimitReached;
import dispatcher.host.limit.Limits;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is ended where there is no memory left, and what the others read. */
class OutOfBoundsTest {
    private static final Limits LIMITS = new Limits(Map.of()).with(Limit.MEMORY, "64MiB");
    private static final long LITTLE = 1 << 20;
    private static final long MUCH = 65 << 20;

    private static ScriptException failure(boolean fullHeap) {
        return new ScriptException("lamp.py:3: MemoryError", List.of(), null).forLackOfMemory(fullHeap);
    }

    private static OutOfBounds outOfBounds(long mayHold) {
        return new OutOfBounds(LIMITS, () -> mayHold);
    }

    @Test
    void whoMayHaveFilledTheHeapIsEnded() {
        assertThat(outOfBounds(MUCH).breach(failure(true))).get().extracting(Breach::limit).isEqualTo(Limit.MEMORY);
    }

    @Test
    void whoAsksForMoreThanThereIsInAHeapWithRoomIsEnded() {
        assertThat(outOfBounds(LITTLE).breach(failure(false))).get().extracting(Breach::limit).isEqualTo(Limit.MEMORY);
        assertThat(outOfBounds(LITTLE).breach(new CompletionException(new OutOfMemoryError())))
                .get().extracting(Breach::limit).isEqualTo(Limit.MEMORY);
    }

    @Test
    void whoOnlyMeetsAFullHeapGoesOnAndReadsWhy() {
        assertThat(outOfBounds(LITTLE).breach(failure(true))).isEmpty();
        assertThat(outOfBounds(LITTLE).told(failure(true)))
                .hasMessageContaining("something beside this script had filled the memory");
    }

    @Test
    void otherFailuresAreToldAsTheyAre() {
        ScriptException other = new ScriptException("lamp.py:3: ValueError", List.of(), null);
        assertThat(outOfBounds(MUCH).breach(other)).isEmpty();
        assertThat(outOfBounds(LITTLE).told(other)).isSameAs(other);
    }

    @Test
    void aLimitThatWasReachedIsABreach() {
        Breach breach = new Breach(Limit.CALLS, 2, 1, null);
        assertThat(outOfBounds(LITTLE).breach(new LimitReached(breach))).contains(breach);
    }
}
