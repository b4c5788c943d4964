package dispatcher.guest;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * What a person types into a script's context. The library's names are there without import; what is typed keeps its names, and
 * results are written on the script's standard output. Used from the script's loop only, but for {@link #interrupt}.
 */
public interface GuestConsole {
    /** Whether a text can be run as it is; false where more lines must follow. */
    boolean isWhole(String entry);

    /**
     * Runs what was typed.
     *
     * @return completes when it has been run (in JavaScript: and its promise has settled), exceptionally with a
     *         {@link ScriptException} where it failed; never, where it ended the script
     */
    CompletableFuture<Void> evaluate(String entry);

    /** What could stand in place of the last word of a line that is being typed; asks the region nothing. */
    List<String> complete(String line);

    /** Cuts off what is running, from any thread; the context goes on. */
    void interrupt();
}
