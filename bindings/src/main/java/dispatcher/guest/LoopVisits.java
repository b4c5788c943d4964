package dispatcher.guest;

import com.oracle.truffle.api.TruffleContext;
import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Instrument;

/**
 * Looks at a script on the thread that runs its code, in the midst of that: other threads may wait for ever to be let in. Safe for use
 * by several threads.
 */
public final class LoopVisits {
    private final TruffleInstrument.Env engine;
    private final TruffleContext context;
    private final Thread loop = Thread.currentThread();

    private LoopVisits(TruffleInstrument.Env engine, TruffleContext context) {
        this.engine = engine;
        this.context = context;
    }

    /** To a context of the thread that asks, which is the only one to run its code. */
    public static LoopVisits to(Context context) {
        Instrument visits = Objects.requireNonNull(context.getEngine().getInstruments().get(VisitInstrument.ID));
        TruffleInstrument.Env engine = visits.lookup(VisitInstrument.Visited.class).engine();
        context.enter();
        try {
            return new LoopVisits(engine, Objects.requireNonNull(engine.getEnteredContext()));
        } finally {
            context.leave();
        }
    }

    /**
     * Looks as soon as the code that runs can be held up.
     *
     * @param look what to ask; runs on the script's thread
     * @return what was seen; empty where nothing runs, or what runs is not held up within the time
     */
    public <T> Optional<T> ask(Supplier<Optional<T>> look, Duration patience) {
        if (Thread.currentThread() == loop) {
            return look.get();
        }
        var visit = new Visit<>(look);
        Future<Void> done = engine.submitThreadLocal(context, new Thread[]{loop}, visit);
        try {
            done.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException _) {
            done.cancel(false);
        } catch (InterruptedException _) {
            done.cancel(false);
            Thread.currentThread().interrupt();
        } catch (ExecutionException _) {
            // The script has broken what looks.
        }
        return visit.seen();
    }
}
