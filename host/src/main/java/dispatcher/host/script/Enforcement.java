package dispatcher.host.script;

import dispatcher.binding.LogLevel;
import dispatcher.guest.GuestScript;
import dispatcher.guest.ScriptException;
import dispatcher.host.limit.Breach;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Reaction;
import dispatcher.host.limit.ThreadPriority;
import dispatcher.host.limit.Threads;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of a script that has reached a limit, does it, and tells it in one line. Nothing here waits for the script for
 * long, since not everything can be cut off. Safe for use by several threads.
 */
final class Enforcement {
    private static final Set<Limit> OF_CALLS = Set.of(Limit.CALLS, Limit.CALLS_IN_FLIGHT, Limit.MESSAGE_SIZE,
            Limit.TIMERS, Limit.SUBSCRIPTIONS, Limit.OBJECTS, Limit.STORE);
    /** What a thread that has had so much of a processor has not left by then, it does not leave soon. */
    private static final long PATIENCE_CPU = TimeUnit.SECONDS.toNanos(2);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(15);
    private static final Duration PATIENCE_HANDLER = Duration.ofSeconds(5);
    private static final Duration PATIENCE_INTERRUPT = Duration.ofMillis(500);
    private static final long PATIENCE_PLACE = TimeUnit.SECONDS.toNanos(1);
    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(5);

    private final Reaction reaction;
    private final ScriptLoop loop;
    private final ScriptLog log;
    private final Refused refused;
    private final Consumer<Breach> abandoned;
    private final AtomicReference<@Nullable Breach> first = new AtomicReference<>();
    private final AtomicBoolean skipping = new AtomicBoolean();
    private final CountDownLatch left = new CountDownLatch(1);
    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch asked = new CountDownLatch(1);
    private volatile @Nullable GuestScript script;
    private volatile @Nullable Thread thread;
    private volatile @Nullable ThreadPriority priority;
    private volatile @Nullable String cutAt;

    /** @param abandoned is told when a script is ended whose thread goes on, since what it does cannot be cut off */
    Enforcement(Reaction reaction, ScriptLoop loop, ScriptLog log, Consumer<Breach> abandoned) {
        this.reaction = reaction;
        this.loop = loop;
        this.log = log;
        this.refused = new Refused(log);
        this.abandoned = abandoned;
    }

    /** The script is there. Called on the loop's thread. */
    void begin(GuestScript running) {
        script = running;
        thread = Thread.currentThread();
        priority = ThreadPriority.own();
    }

    /** The script was ended, or had ended, and is closed; waits until its breaches are told. Called on the loop's thread. */
    void left() {
        left.countDown();
        refused.close();
        boolean _ = until(() -> !skipping.get());
        if (first.get() != null) {
            await(told, PATIENCE);
        }
    }

    /** Waits, for a limited time, until a script that was ended has been asked where it was: one that is closed cannot tell. */
    void awaitPlace() {
        await(asked, PATIENCE_PLACE);
    }

    /** What the script was ended for; empty where it was not. */
    Optional<Breach> ended() {
        return Optional.ofNullable(first.get());
    }

    /** Takes what a script was cut off with; false where it failed by itself. */
    boolean isCut(Throwable thrown) {
        boolean cutting = skipping.get() || first.get() != null;
        if (cutting && cutAt == null && Results.cause(thrown) instanceof ScriptException cut) {
            cutAt = cut.place().orElse(null);
        }
        return cutting;
    }

    /** The script has reached a limit; may be told again and again, and on any thread. */
    void reached(Breach breach) {
        if (first.get() != null) {
            return;
        }
        if (reaction == Reaction.SKIP && OF_CALLS.contains(breach.limit())) {
            refused.add(refused.isNew(breach.limit()) ? placed(breach) : breach);
        } else if (first.compareAndSet(null, breach)) {
            loop.stop();
            Breach known = placed(breach);
            Insistence.on(() -> inBackground(() -> end(known)));
        }
    }

    /**
     * A handler has reached a limit; may be told again and again, and on any thread.
     *
     * @param handler when it began; one that has ended meanwhile is told of for nothing
     */
    void reachedInHandler(Breach breach, long handler) {
        if (reaction != Reaction.SKIP) {
            reached(breach);
        } else if (first.get() == null && skipping.compareAndSet(false, true)) {
            skipInBackground(breach, handler);
        }
    }

    private void skipInBackground(Breach breach, long handler) {
        try {
            inBackground(() -> skipOnce(breach, handler));
        } catch (OutOfMemoryError full) {
            // The script must not wait for what does not begin; the next look tells of it again.
            skipping.set(false);
            throw full;
        }
    }

    /** Whether a handler is being cut off; the next shall not begin before, lest it be cut off instead. */
    boolean isSkipping() {
        return skipping.get();
    }

    private void skipOnce(Breach breach, long handler) {
        try {
            Insistence.on(() -> skip(breach, handler));
        } finally {
            skipping.set(false);
        }
    }

    private void skip(Breach breach, long handler) {
        String place = place();
        if (isInside(handler)) {
            cut(breach, place, handler);
        }
    }

    private void cut(Breach breach, @Nullable String place, long handler) {
        GuestScript running = Objects.requireNonNull(script);
        boolean cut = running.interrupt(PATIENCE_HANDLER) && until(() -> !isInside(handler) || isLeft());
        if (cut && first.get() == null) {
            log.line(LogLevel.ERROR, breach.at(place == null ? cutAt : place).sentence()
                    + ": the handler was cut off, the script goes on.");
            cutAt = null;
        } else if (first.compareAndSet(null, breach)) {
            loop.stop();
            end(breach.at(place));
        }
    }

    private boolean isInside(long handler) {
        GuestScript running = script;
        return running != null && (loop.handlerStarted() == handler || running.handlerStarted() == handler);
    }

    private void end(Breach breach) {
        Insistence.on(() -> cutOff(breach));
        Breach known = Objects.requireNonNull(first.get());
        boolean out = isLeft();
        Insistence.on(() -> log.ended(known.sentence() + (out ? "" : stuck())));
        told.countDown();
        if (!out) {
            abandon(known);
        }
    }

    /** Waits until it is out, for a limited time. */
    private void cutOff(Breach breach) {
        String place = breach.place() == null ? place() : breach.place();
        asked.countDown();
        GuestScript running = script;
        // Who is to leave needs a processor for that, and others wait until it has left.
        stand(ThreadPriority.Place.USUAL);
        if (running != null) {
            Thread.ofPlatform().daemon().name("cancel").start(() -> Insistence.on(() -> {
                // What was cut off tells where it was only while its context is there.
                boolean _ = place == null && running.interrupt(PATIENCE_INTERRUPT) && until(this::isLeft);
                running.cancel();
            }));
        }
        boolean _ = until(this::isLeft);
        first.set(breach.at(place == null ? cutAt : place));
    }

    private void abandon(Breach breach) {
        stand(ThreadPriority.Place.LAST);
        refused.close();
        abandoned.accept(breach);
    }

    private void stand(ThreadPriority.Place place) {
        ThreadPriority of = priority;
        if (of != null) {
            of.set(place);
        }
    }

    private String stuck() {
        Thread of = thread;
        return ": it is inside one operation that cannot be cut off"
                + Optional.ofNullable(of).flatMap(StuckOperation::of).map(name -> " (" + name + ")").orElse("")
                + "; its thread ends when the operation does.";
    }

    /** The breach with the script's place where it has none and this is the script's own thread. */
    private Breach placed(Breach breach) {
        return breach.place() == null && Thread.currentThread() == thread ? breach.at(place()) : breach;
    }

    private @Nullable String place() {
        GuestScript running = script;
        return running == null ? null : running.place().orElse(null);
    }

    private static void inBackground(Runnable work) {
        Thread.ofPlatform().daemon().name("limit").start(work);
    }

    private boolean isLeft() {
        return left.getCount() == 0;
    }

    /** Waits for the script's thread to do something; on a busy machine for longer than else. */
    private boolean until(BooleanSupplier done) {
        long end = System.nanoTime() + PATIENCE;
        long used = cpu();
        while (!done.getAsBoolean() && System.nanoTime() < end && cpu() - used < PATIENCE_CPU) {
            LockSupport.parkNanos(LOOK_EVERY);
        }
        return done.getAsBoolean();
    }

    private long cpu() {
        Thread of = thread;
        return of == null ? 0 : Threads.cpu(of);
    }

    private static void await(CountDownLatch latch, long patience) {
        try {
            boolean _ = latch.await(patience, TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
