package dispatcher.guest;

import com.oracle.truffle.api.TruffleContext;
import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Instrument;

/** What can be seen of a script while it runs, without its help. Safe for use by several threads. */
public final class ContextInsight {
    /** While it counts, a thread has to be in some context; this one runs nothing. */
    private static final class Outside {
        private static final Context CONTEXT = Context.newBuilder().option("engine.WarnInterpreterOnly", "false")
                .build();
    }

    private final TruffleInstrument.Env engine;
    private final TruffleContext context;
    private final Thread loop = Thread.currentThread();

    private ContextInsight(TruffleInstrument.Env engine, TruffleContext context) {
        this.engine = engine;
        this.context = context;
    }

    /** Counts the frames of an engine's scripts from now on, so that no code has to be changed for that when it runs already. */
    static Engine into(Engine engine) {
        TruffleInstrument.Env _ = environment(engine);
        return engine;
    }

    private static TruffleInstrument.Env environment(Engine engine) {
        Instrument insight = Objects.requireNonNull(engine.getInstruments().get(InsightInstrument.ID));
        return insight.lookup(InsightInstrument.Seen.class).engine();
    }

    /** Whether this JVM can count what a context holds: one that only interprets scripts cannot. */
    public static boolean canCount() {
        return !Outside.CONTEXT.getEngine().getImplementationName().equals("Interpreted");
    }

    /** To a context of the thread that asks, which is the only one to run its code. */
    public static ContextInsight to(Context context) {
        TruffleInstrument.Env engine = environment(context.getEngine());
        context.enter();
        try {
            return new ContextInsight(engine, Objects.requireNonNull(engine.getEnteredContext()));
        } finally {
            context.leave();
        }
    }

    /**
     * Looks on the script's own thread, as soon as the code that runs there can be held up: other threads may wait for ever to be
     * let in.
     *
     * @param look what to ask; runs on the script's thread
     * @return what was seen; empty where nothing runs, or what runs is not held up within the time
     */
    public <T> Optional<T> ask(Supplier<Optional<T>> look, Duration patience) {
        if (Thread.currentThread() == loop) {
            return look.get();
        }
        var glance = new Glance<>(look);
        Future<Void> done = engine.submitThreadLocal(context, new Thread[]{loop}, glance);
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
        return glance.seen();
    }

    /** Lets the code that runs on the script's own thread wait, as soon as it can be held up; returns at once. */
    void hold(Hold hold) {
        try {
            engine.submitThreadLocal(context, new Thread[]{loop}, hold);
        } catch (IllegalStateException _) {
            // The context is closed.
        }
    }

    /** Throws out what runs, again and again until it is closed; the script's own thread has nothing to throw out. */
    Evictions evictions() {
        return Evictions.of(this, Thread.currentThread() != loop);
    }

    /** Throws the code that runs on the script's own thread out of whatever it is in; only for a context that is being closed. */
    Future<Void> evict() {
        return engine.submitThreadLocal(context, new Thread[]{loop}, new Eviction());
    }

    /**
     * Counts what can be reached from the context alone; begins as soon as the code that runs can be held up for a moment, and
     * takes as long as it takes. Not for the script's own thread while its code runs.
     *
     * @param atMost bytes, more than 0; the count ends when it has found so many
     * @return bytes of this process's heap; empty where this JVM cannot count, or the context is closed
     */
    public OptionalLong heap(long atMost) {
        Outside.CONTEXT.enter();
        try {
            return OptionalLong.of(engine.calculateContextHeapSize(context, atMost, new AtomicBoolean()));
        } catch (UnsupportedOperationException | IllegalStateException _) {
            return OptionalLong.empty();
        } finally {
            Outside.CONTEXT.leave();
        }
    }
}
