package dispatcher.guest;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/** A script that was prepared: one context. Used from its loop's thread only, but for {@link #cancel}. */
public interface GuestScript extends AutoCloseable {
    /**
     * Runs the script's main code.
     *
     * @return completes when the main code has finished (in JavaScript after what it awaits), exceptionally with a
     *         {@link ScriptException} where it failed
     */
    CompletableFuture<Void> run();

    /**
     * Whether the main code goes on only through what runs on the loop: then it can never finish once nothing is left there. False
     * for a process of its own.
     */
    default boolean runsOnLoop() {
        return true;
    }

    /** The way to type into the script's context, where the language has one; in place of {@link #run}. */
    default Optional<GuestConsole> console() {
        return Optional.empty();
    }

    /** What the script's own processes use; empty where it runs in the host's. May be asked for by any thread. */
    default Optional<GuestUsage> usage() {
        return Optional.empty();
    }

    /**
     * Since when its own processes have been inside of one handler, of {@link System#nanoTime}; 0 where they are not, or where
     * handlers run on the loop. May be asked for by any thread.
     */
    default long handlerStarted() {
        return 0;
    }

    /**
     * Counts what the script holds of this process's heap, which takes a while; the script goes on meanwhile. May be asked for by any
     * thread.
     *
     * @param atMost bytes, more than 0; the count ends when it has found so many
     * @return bytes; empty where nobody can count
     */
    default OptionalLong heap(long atMost) {
        return OptionalLong.empty();
    }

    /** The same for scripts that share what the languages keep for all of them, of which {@link #heap} counts a part for each. */
    default GuestFamily family() {
        return GuestFamily.alone();
    }

    /**
     * Where the script is at this moment, as {@code file:line} of one of its own files; empty where that cannot be told, as where
     * the script is inside of something that cannot be held up. May be asked for by any thread.
     */
    default Optional<String> place() {
        return Optional.empty();
    }

    /**
     * Cuts off what is running now, from any thread but the loop's; the script can go on with something else.
     *
     * @param patience how long to wait until it is out
     * @return false where that is not possible, or it is not out yet
     */
    default boolean interrupt(Duration patience) {
        return false;
    }

    /**
     * Lets the script wait in the midst of its code, as soon as that can be held up; returns at once. What cuts the script off ends
     * it. May be asked for by any thread.
     *
     * @param until of {@link System#nanoTime}
     */
    default void hold(long until) {}

    /** Cuts off whatever the script is doing, from any thread; afterwards it can only be closed. */
    void cancel();

    /** Gives back everything that the script holds. */
    @Override
    void close();
}
