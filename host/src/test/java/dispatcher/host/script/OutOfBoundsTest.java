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

    private final ScriptException failure = new ScriptException("lamp.py:3: MemoryError", List.of(), null)
            .forLackOfMemory();

    private static OutOfBounds outOfBounds(long mayHold, boolean fullHeap) {
        return new OutOfBounds(LIMITS, () -> mayHold, () -> fullHeap);
    }

    @Test
    void whoMayHaveFilledTheHeapIsEnded() {
        assertThat(outOfBounds(MUCH, true).breach(failure)).get().extracting(Breach::limit).isEqualTo(Limit.MEMORY);
        assertThat(outOfBounds(MUCH, true).breach(new CompletionException(new OutOfMemoryError())))
                .get().extracting(Breach::limit).isEqualTo(Limit.MEMORY);
    }

    @Test
    void whoAsksForMoreThanThereIsInAHeapWithRoomIsEnded() {
        assertThat(outOfBounds(LITTLE, false).breach(failure)).get().extracting(Breach::limit).isEqualTo(Limit.MEMORY);
    }

    @Test
    void whoOnlyMeetsAFullHeapGoesOnAndReadsWhy() {
        OutOfBounds bystander = outOfBounds(LITTLE, true);
        assertThat(bystander.breach(failure)).isEmpty();
        assertThat(bystander.told(failure)).hasMessageContaining("something beside this script had filled the memory");
        assertThat(bystander.breach(new OutOfMemoryError())).isEmpty();
    }

    @Test
    void otherFailuresAreToldAsTheyAre() {
        ScriptException other = new ScriptException("lamp.py:3: ValueError", List.of(), null);
        assertThat(outOfBounds(MUCH, true).breach(other)).isEmpty();
        assertThat(outOfBounds(LITTLE, true).told(other)).isSameAs(other);
    }

    @Test
    void aLimitThatWasReachedIsABreach() {
        Breach breach = new Breach(Limit.CALLS, 2, 1, null);
        assertThat(outOfBounds(LITTLE, true).breach(new LimitReached(breach))).contains(breach);
    }
}
