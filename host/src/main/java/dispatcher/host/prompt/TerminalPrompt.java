package dispatcher.host.prompt;

import dispatcher.host.script.Conversation;
import dispatcher.host.script.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/** A person at a terminal, with history and completion. */
final class TerminalPrompt implements Prompt {
    /** How long the line editor waits where the script's loop is busy. */
    private static final long LOOP_SECONDS = 1;

    private final Terminal terminal;
    private final LineReader reader;
    private @Nullable Conversation conversation;
    private int entries;

    TerminalPrompt(String greeting, Path history) throws IOException {
        Files.createDirectories(Objects.requireNonNull(history.getParent()));
        terminal = TerminalBuilder.builder().system(true).build();
        reader = LineReaderBuilder.builder().terminal(terminal).appName("dispatcher")
                .parser(new EntryParser(this::isWhole)).completer(this::complete)
                .variable(LineReader.HISTORY_FILE, history)
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, "... ")
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
        terminal.handle(Terminal.Signal.INT, _ -> interrupt());
        if (terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
            // Such a terminal is not told of signals.
            Signals.register("INT", this::interrupt);
        }
        terminal.writer().println(greeting);
        terminal.flush();
    }

    @Override
    public Streams streams() {
        OutputStream out = new LinesAbove(reader);
        return new Streams(InputStream.nullInputStream(), out, out);
    }

    @Override
    public @Nullable String next(Conversation with) {
        conversation = with;
        while (true) {
            try {
                String entry = reader.readLine("[" + (entries + 1) + "] ");
                if (!entry.isBlank()) {
                    entries++;
                    return entry;
                }
            } catch (UserInterruptException _) {
                // What was typed is given up; another line may come.
            } catch (EndOfFileException _) {
                return null;
            }
        }
    }

    @Override
    public boolean isWatched() {
        return true;
    }

    @Override
    public void close() throws IOException {
        terminal.close();
    }

    private boolean isWhole(String entry) {
        return conversation == null
                || conversation.isWhole(entry).completeOnTimeout(true, LOOP_SECONDS, TimeUnit.SECONDS).join();
    }

    private void complete(LineReader from, ParsedLine line, List<Candidate> candidates) {
        if (conversation != null) {
            conversation.complete(line.line().substring(0, line.cursor()))
                    .completeOnTimeout(List.of(), LOOP_SECONDS, TimeUnit.SECONDS).join()
                    .forEach(word -> candidates.add(new Candidate(word, word, null, null, null, null, false)));
        }
    }

    private void interrupt() {
        if (conversation != null) {
            conversation.interrupt();
        }
    }
}
