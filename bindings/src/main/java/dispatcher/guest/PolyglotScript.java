package dispatcher.guest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.jspecify.annotations.Nullable;

/** A script in a context of the polyglot API: what all such languages have in common. */
public abstract class PolyglotScript implements GuestScript {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** A class of the interpreter alone, or a fault of the virtual machine: nothing that an author could do anything about. */
    private static final Pattern INNER = Pattern.compile("[\\w.$]+|java\\.lang\\.\\w+Error: .*", Pattern.DOTALL);

    private final GuestEnvironment environment;
    private final ScriptTrace trace;
    private final Context context;
    private final GuestFamily family;
    private final ContextInsight insight;
    private final GuestBinding binding;
    private final CompletableFuture<Void> main = new CompletableFuture<>();
    private final CompletableFuture<Void> discarded = new CompletableFuture<>();
    private final AtomicBoolean discarding = new AtomicBoolean();
    private volatile boolean cancelled;
    private boolean ended;
    private boolean mainFinished;

    protected PolyglotScript(LoadedContext loaded, ScriptTrace trace, GuestEnvironment environment) {
        this.environment = environment;
        this.trace = trace;
        this.context = loaded.context();
        this.family = loaded.family();
        this.insight = ContextInsight.to(context);
        this.binding = new GuestBinding(environment.dispatcher(), environment.arguments(), environment.region(),
                new Entrance());
    }

    /** Begins the main code, inside of {@link #enter}; to be followed by {@link #mainFinished} or {@link #mainFailed}. */
    protected abstract void runMain();

    /** Tells the author about an exception of the script. */
    protected abstract ScriptException explain(PolyglotException failure);

    /** Where in the author's own files an exception came from, the innermost place first. */
    protected abstract List<ScriptFrame> frames(PolyglotException failure);

    /** Ends the script after its own exit exception; gives the exit status. */
    protected int exitStatus(PolyglotException exit) {
        return exit.getExitStatus();
    }

    /** Called when the script's code has returned to the host; gives the failures in it that nobody noticed. */
    protected List<ScriptException> left() {
        return List.of();
    }

    /** Called when the script ends itself: its code shall not go on. */
    protected void leave() {}

    /** Called when the script is cut off or closed, from any thread: frees its code from waiting elsewhere than in the binding. */
    protected void interrupted() {}

    protected final Context context() {
        return context;
    }

    protected final ScriptTrace trace() {
        return trace;
    }

    protected final GuestEnvironment environment() {
        return environment;
    }

    protected final ContextInsight insight() {
        return insight;
    }

    @Override
    public final OptionalLong heap(long atMost) {
        return insight.heap(atMost);
    }

    @Override
    public final void hold(long until) {
        insight.hold(new Hold(until, () -> cancelled || Thread.currentThread().isInterrupted()));
    }

    @Override
    public final GuestFamily family() {
        return family;
    }

    /** What the guest library gets. */
    protected final GuestBinding binding() {
        return binding;
    }

    @Override
    public final CompletableFuture<Void> run() {
        try {
            enter(this::runMain);
        } catch (ScriptException failure) {
            mainFailed(failure);
        }
        settleMain();
        return main;
    }

    /** The main code has finished; what else fails on the same way out of it still counts as its failure. */
    protected final void mainFinished() {
        mainFinished = true;
    }

    /** The main code has failed; what fails besides is told with the first failure. */
    protected final void mainFailed(ScriptException failure) {
        if (!main.completeExceptionally(failure) && main.isCompletedExceptionally()) {
            main.exceptionNow().addSuppressed(failure);
        }
    }

    @Override
    public final void cancel() {
        cancelled = true;
        interruptForEver();
        discard();
    }

    @Override
    public final void close() {
        interruptForEver();
        try {
            if (!cancelled) {
                context.close();
            }
        } catch (PolyglotException | IllegalStateException _) {
            // Code that runs at the script's end failed, or a thread of it goes on: nothing of it is of use any more.
            cancelled = true;
        }
        if (cancelled) {
            discard();
        }
        binding.close();
    }

    /** Closes the context whatever its code does; waits where another thread does so. */
    private void discard() {
        if (!discarding.compareAndSet(false, true)) {
            discarded.join();
            return;
        }
        try (var _ = insight.evictions()) {
            context.close(true);
        } catch (RuntimeException | Error _) {
            // With a full stack a script can break the engine's own account of it. Nobody enters the context any more.
        } finally {
            discarded.complete(null);
        }
    }

    /** Runs something else than the main code; what it fails with comes out of it. */
    protected final void typed(Runnable guestCode) throws ScriptException {
        enter(guestCode);
    }

    @Override
    public final boolean interrupt(Duration patience) {
        binding.interruptPresent();
        try {
            context.interrupt(patience);
            return true;
        } catch (TimeoutException _) {
            // Some operations of a guest cannot be cut off; they end when they end.
            return false;
        }
    }

    /** Cuts off what a person has typed. */
    protected final boolean interrupt() {
        return interrupt(PATIENCE);
    }

    private void interruptForEver() {
        binding.interrupt();
        interrupted();
    }

    private void enter(Runnable guestCode) {
        if (ended) {
            return;
        }
        if (cancelled) {
            throw stopped(null);
        }
        List<ScriptException> failures = new ArrayList<>();
        guarded(guestCode, failures);
        guarded(() -> failures.addAll(left()), failures);
        if (!failures.isEmpty()) {
            failures.stream().skip(1).forEach(failures.getFirst()::addSuppressed);
            throw failures.getFirst();
        }
    }

    private void guarded(Runnable guestCode, List<ScriptException> failures) {
        if (ended) {
            return;
        }
        try {
            guestCode.run();
        } catch (PolyglotException failure) {
            failed(failure, failures);
        }
    }

    private void settleMain() {
        if (ended || mainFinished) {
            main.complete(null);
        }
    }

    private void failed(PolyglotException failure, List<ScriptException> failures) {
        boolean fullHeap = FullHeap.isNow();
        if (cancelled) {
            throw stopped(failure);
        }
        if (ended && failure.isCancelled()) {
            return;
        }
        if (failure.isExit()) {
            ended = true;
            environment.dispatcher().exit(exitStatus(failure));
            return;
        }
        failures.add(failure.isInterrupted()
                ? trace.cut("Interrupted.", frames(failure), failure)
                : isOutOfMemory(failure) ? explained(failure).forLackOfMemory(fullHeap) : explained(failure));
    }

    /** What explains lies in the script's reach: a script can break it, and then the host tells by itself. */
    private ScriptException explained(PolyglotException failure) {
        String message = String.valueOf(failure.getMessage());
        if (failure.isInternalError() && INNER.matcher(message).matches()) {
            return trace.explain("The language's interpreter failed inside of itself.", List.of(), failure);
        }
        try {
            return explain(failure);
        } catch (PolyglotException broken) {
            if (cancelled) {
                throw stopped(broken);
            }
            return trace.explain(message, List.of(), failure);
        } catch (ClassCastException | IllegalArgumentException | UnsupportedOperationException
                | IndexOutOfBoundsException _) {
            // What it was told is no explanation.
            return trace.explain(message, List.of(), failure);
        }
    }

    /** Whether an exception of the script says that there is no memory left. */
    protected boolean isOutOfMemory(PolyglotException failure) {
        return failure.isResourceExhausted() && !String.valueOf(failure.getMessage()).contains("tack overflow");
    }

    private ScriptException stopped(@Nullable PolyglotException cause) {
        return trace.cut("The script was stopped.", cause == null ? List.of() : frames(cause), cause);
    }

    private final class Entrance implements GuestEntrance {
        @Override
        public void enter(Runnable guestCode) {
            try {
                PolyglotScript.this.enter(guestCode);
            } finally {
                settleMain();
            }
        }

        @Override
        public void leave() {
            ended = true;
            PolyglotScript.this.leave();
        }
    }
}
