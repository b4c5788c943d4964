package dispatcher.guest;

import java.util.List;
import java.util.Set;

/** A language that scripts can be written in; found through {@link java.util.ServiceLoader}. Safe for use by several threads. */
public interface GuestLanguage extends AutoCloseable {
    /** The language's name in lower case, for example {@code python}. */
    String name();

    /** The endings of its scripts, without the dot. */
    Set<String> extensions();

    /** The endings of the files that its scripts could import, without the dot. */
    default Set<String> importedExtensions() {
        return extensions();
    }

    /** What a script may do where nothing else is asked for. */
    default Policy defaultPolicy() {
        return Policy.CONSTRAINED;
    }

    /** Whether its scripts are programs that run in a process of their own anyway. */
    default boolean runsPrograms() {
        return false;
    }

    /** Whether scripts must be UTF-8; false where a program of its own reads the file, in whatever encoding. */
    default boolean needsUtf8() {
        return true;
    }

    /** The name of one class of each library that runs its scripts; none where they run in a process of their own. */
    default List<String> libraries() {
        return List.of();
    }

    /** What new folders for its scripts begin with; none where the language has nothing to offer. */
    default List<Starter> starters() {
        return List.of();
    }

    /**
     * Starts what opens a script and runs its loop, on a thread of its own.
     *
     * @param policy what the script is allowed
     * @param name the thread's
     */
    default void start(Policy policy, String name, Runnable script) {
        ScriptThread.unstarted(name, script).start();
    }

    /**
     * Prepares a script; runs none of it. To be called on the thread that will run the script's loop.
     *
     * @throws ScriptException where the script cannot be read by the language, with file, line and caret
     */
    GuestScript open(ScriptSource source, GuestEnvironment environment) throws ScriptException;

    /** From now on what the next constrained script needs stands by, where that takes its time; costs some memory. */
    default void standBy() {}

    /** Ends what the language's scripts shared. */
    @Override
    void close();
}
