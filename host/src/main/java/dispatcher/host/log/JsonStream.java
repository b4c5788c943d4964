package dispatcher.host.log;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A standard error whose lines are objects of JSON: each text that is printed is one, and each line of what a script writes there by
 * itself, whose level is {@code ERR}. Safe for use by several threads.
 */
public final class JsonStream extends PrintStream {
    private static final String PREFIX = "dispatcher: ";

    private final JsonLines lines;
    private final LogLines written;

    /** @param out where the lines are written */
    public JsonStream(PrintStream out) {
        this(new JsonLines(out::println));
    }

    private JsonStream(JsonLines lines) {
        this(lines, new LogLines(line -> lines.write("ERR", null, line)));
    }

    private JsonStream(JsonLines lines, LogLines written) {
        super(written, true, StandardCharsets.UTF_8);
        this.lines = lines;
        this.written = written;
    }

    /** Tells a line that was begun and has no end, since the process ends. */
    public void end() {
        written.close();
    }

    /** For who has more to say than a text. */
    public JsonLines lines() {
        return lines;
    }

    /** Says why the command failed. @param thrown its stack is told, too; null: it is not */
    public void failed(String sentence, @Nullable Throwable thrown) {
        lines.write("ERROR", null, null, sentence, thrown == null ? Map.of() : Map.of("stack", stack(thrown)));
    }

    /** The stack of a failure as text. */
    public static String stack(Throwable thrown) {
        StringWriter stack = new StringWriter();
        thrown.printStackTrace(new PrintWriter(stack));
        return stack.toString();
    }

    @Override
    public void println(@Nullable String text) {
        String said = String.valueOf(text);
        lines.write("INFO", null, said.startsWith(PREFIX) ? said.substring(PREFIX.length()) : said);
    }

    @Override
    public void println(@Nullable Object object) {
        println(String.valueOf(object));
    }
}
