package dispatcher.host.script;

import dispatcher.guest.GuestConsole;
import dispatcher.guest.ScriptException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * What is typed into a script's context while its handlers and timers run; all of it runs on the script's loop. Lasts until it is
 * ended or the script is. Safe for use by several threads.
 */
public final class Conversation {
    private final GuestConsole console;
    private final ScriptLoop loop;
    private final ScriptLog log;
    private volatile CompletableFuture<Void> running = new CompletableFuture<>();

    /** Belongs to the loop's thread. */
    Conversation(GuestConsole console, ScriptLoop loop, ScriptLog log) {
        this.console = console;
        this.loop = loop;
        this.log = log;
    }

    /** Whether a text can be run as it is; false where more lines must follow. */
    public CompletableFuture<Boolean> isWhole(String entry) {
        return onLoop(() -> console.isWhole(entry));
    }

    /**
     * Runs what was typed, which writes its result itself; a failure is told in the log.
     *
     * @return whether it went well; never completes where it ended the script
     */
    public CompletableFuture<Boolean> evaluate(String entry) {
        CompletableFuture<Void> work = onLoop(() -> console.evaluate(entry)).thenCompose(done -> done);
        running = work;
        return work.handle((_, thrown) -> thrown == null || told(thrown));
    }

    /** What could stand in place of the last word of a line that is being typed. */
    public CompletableFuture<List<String>> complete(String line) {
        return onLoop(() -> console.complete(line));
    }

    /** Cuts off what is running; does not wait any more for what it waits for. */
    public void interrupt() {
        console.interrupt();
        running.completeExceptionally(new ScriptException("Interrupted.", List.of(), null));
    }

    /** Ends the script. */
    public void end() {
        loop.stop();
    }

    private boolean told(Throwable thrown) {
        log.error(thrown instanceof CompletionException && thrown.getCause() != null
                ? thrown.getCause()
                : thrown);
        return false;
    }

    private <T> CompletableFuture<T> onLoop(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        loop.put(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException failure) {
                result.completeExceptionally(failure);
            }
        });
        return result;
    }
}
