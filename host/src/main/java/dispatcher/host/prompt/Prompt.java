package dispatcher.host.prompt;

import dispatcher.host.script.Conversation;
import dispatcher.host.script.Streams;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a script's text is typed, entry by entry. */
public interface Prompt extends AutoCloseable {
    /** A terminal, where the process has one, else whatever comes in. */
    static Prompt open(String greeting, Path history) throws IOException {
        return System.console() == null ? new PipedPrompt() : new TerminalPrompt(greeting, history);
    }

    /** What the script reads and writes meanwhile; it does not read what is typed. */
    Streams streams();

    /**
     * Waits for the next entry that is whole.
     *
     * @return null at the end
     */
    @Nullable
    String next(Conversation conversation) throws IOException;

    /** Whether a person sees how each entry goes; else the process must tell whether all of them went well. */
    boolean isWatched();

    @Override
    void close() throws IOException;
}
