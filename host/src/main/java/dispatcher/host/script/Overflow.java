package dispatcher.host.script;

import dispatcher.binding.Gap;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The gap that a full queue makes: told when the script has come to the place where the events are missing. Safe for use by several threads. */
final class Overflow {
    private final ScriptLoop loop;
    private final Consumer<Gap> told;
    private @Nullable Instant began;
    private Instant last = Instant.EPOCH;
    private long count;

    /** @param told is told on the loop */
    Overflow(ScriptLoop loop, Consumer<Gap> told) {
        this.loop = loop;
        this.told = told;
    }

    synchronized void dropped() {
        last = Instant.now();
        count++;
        if (began == null) {
            began = last;
            loop.put(() -> told.accept(over()));
        }
    }

    private synchronized Gap over() {
        Instant first = began == null ? last : began;
        Gap gap = new Gap(Gap.Cause.OVERFLOW, first, last, count);
        began = null;
        count = 0;
        return gap;
    }
}
