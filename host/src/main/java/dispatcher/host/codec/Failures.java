package dispatcher.host.codec;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** The failures of this package. */
final class Failures {
    private static final String CHECK_ADDRESS = "Check that the address is that of a Dispatcher region.";
    private static final String ASK_FOR_LESS = "Ask for less at a time.";

    private static final int LONGEST_QUOTE = 80;

    private Failures() {}

    static void requireSize(int bytes) {
        if (bytes > Limits.MAX_BYTES) {
            throw tooLarge("The message has " + bytes + " bytes; at most " + Limits.MAX_BYTES + " are allowed.", null);
        }
    }

    static DispatcherException tooDeep(String place) {
        return tooLarge("The message is nested more than " + Limits.MAX_DEPTH + " levels deep (" + place + ").", null);
    }

    static DispatcherException tooLongName(String place) {
        return tooLarge("A name is longer than " + Limits.MAX_NAME + " bytes (" + place + ").", null);
    }

    static DispatcherException tooMany(JsonParser in, String field) {
        return tooLarge(field + " has more than " + Limits.MAX_ELEMENTS + " elements (" + place(in) + ").", null);
    }

    /** A message that is well-formed but is none of the protocol. */
    static DispatcherException bad(JsonParser in, String what) {
        return bad("The message cannot be read (" + place(in) + "): " + what + ".", null);
    }

    static DispatcherException bad(String sentence, @Nullable Throwable cause) {
        return new DispatcherException(FailureKind.BAD_ANSWER, sentence, CHECK_ADDRESS, cause);
    }

    /** What the parser did not like, in our words. */
    static DispatcherException malformed(String format, JacksonException cause) {
        String place = place(cause.getLocation());
        return cause instanceof StreamConstraintsException
                ? tooLarge("The message passes a limit of what is read (" + place + ").", cause)
                : bad("The message is not well-formed " + format + " (" + place + ").", cause);
    }

    /** As much of a foreign text as a sentence can bear. */
    static String shortened(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }

    private static DispatcherException tooLarge(String sentence, @Nullable Throwable cause) {
        return new DispatcherException(FailureKind.TOO_LARGE, sentence, ASK_FOR_LESS, cause);
    }

    private static String place(JsonParser in) {
        return place(in.currentTokenLocation());
    }

    private static String place(@Nullable TokenStreamLocation location) {
        if (location == null) {
            return "at its start";
        }
        return location.getLineNr() > 0
                ? "line " + location.getLineNr() + ", column " + location.getColumnNr()
                : "byte " + Math.max(0, location.getByteOffset());
    }
}
