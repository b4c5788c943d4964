package dispatcher.host.log;

import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Takes what the host's own loggers say, and what those of its libraries say. Safe for use by several threads. */
public final class JsonHandler extends Handler {
    private final JsonLines lines;

    private JsonHandler(JsonLines lines) {
        this.lines = lines;
    }

    /** Lets all loggers of the process speak there, and nowhere else. */
    public static void install(JsonLines lines) {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.addHandler(new JsonHandler(lines));
        root.setLevel(Level.INFO);
    }

    @Override
    public void publish(LogRecord said) {
        if (isLoggable(said)) {
            Throwable thrown = said.getThrown();
            lines.write(said.getLevel().getName(), null, null, new SimpleFormatter().formatMessage(said),
                    thrown == null ? Map.of() : Map.of("stack", JsonStream.stack(thrown)));
        }
    }

    @Override
    public void flush() {
        // Each line is written at once.
    }

    @Override
    public void close() {
        // The stream is the process's.
    }
}
