package dispatcher.guest.python;

import dispatcher.guest.ContextInsight;
import dispatcher.guest.LibraryFiles;
import dispatcher.guest.ScriptTrace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Value;

/** Finds out where a script is, from any thread. */
final class PythonStacks {
    private static final Pattern FRAME = Pattern
            .compile("  File \"(?<file>[^\"\\n]{1,500})\", line (?<line>\\d{1,9}), in ");

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Value dump;
    private final StackText text;
    private final ScriptTrace trace;
    private final ContextInsight insight;

    /**
     * @param dump has the stack written
     * @param text where it is written to, its outermost frame first
     */
    PythonStacks(Value dump, StackText text, ScriptTrace trace, ContextInsight insight) {
        this.dump = dump;
        this.text = text;
        this.trace = trace;
        this.insight = insight;
    }

    /** Empty where the script is inside of something that cannot be held up. */
    Optional<String> place() {
        return insight.ask(this::placeHere, PATIENCE);
    }

    private Optional<String> placeHere() {
        try {
            dump.executeVoid();
        } catch (IllegalStateException _) {
            // The context is closed: nothing is anywhere.
            return Optional.empty();
        }
        return innermost(text.take());
    }

    /** The last line of the author's, since a stack ends with where it is. */
    private Optional<String> innermost(String stack) {
        Optional<String> place = Optional.empty();
        Matcher frame = FRAME.matcher(stack);
        while (frame.find()) {
            Path file = Path.of(frame.group("file"));
            Optional<String> known = place;
            if (file.isAbsolute() && !file.startsWith(LibraryFiles.ROOT)) {
                place = trace.place(file, Integer.parseInt(frame.group("line"))).or(() -> known);
            }
        }
        return place;
    }
}
