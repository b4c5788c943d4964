package dispatcher.host.script;

import dispatcher.failure.DispatcherException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The id of a call at the end of what a failure says, where it comes through every language. */
public final class CallMark {
    private static final Pattern MARK = Pattern.compile(" ?\\[call ([0-9a-f]{8}-\\d+)]");

    private CallMark() {}

    /** The failure with the id of the call at its end. */
    public static DispatcherException mark(DispatcherException failure, String call) {
        return failure.withAdvice((failure.advice() + " [call " + call + "]").strip());
    }

    /** The first id in a text. */
    public static Optional<String> in(String text) {
        Matcher mark = MARK.matcher(text);
        return mark.find() ? Optional.of(mark.group(1)) : Optional.empty();
    }

    /** The text without ids. */
    public static String without(String text) {
        return MARK.matcher(text).replaceAll("");
    }
}
