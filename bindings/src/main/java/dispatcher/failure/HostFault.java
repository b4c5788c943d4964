package dispatcher.failure;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A failure that nobody has foreseen, in words that mean something to the author of a script: names of classes do not. */
public final class HostFault {
    private static final Pattern CLASS_NAME = Pattern.compile("\\b(?:[a-z]\\w*\\.)+[A-Z][\\w.$]*(?:: )?");

    private HostFault() {}

    /**
     * What a script gets.
     *
     * @param thrown the failure, kept as the cause for {@code --verbose}
     * @param advice one sentence: what to do next
     */
    public static DispatcherException of(@Nullable Throwable thrown, String advice) {
        return new DispatcherException(FailureKind.BAD_ANSWER, sentence(thrown), advice, thrown);
    }

    private static String sentence(@Nullable Throwable thrown) {
        String message = thrown == null ? null : thrown.getMessage();
        String words = message == null ? "" : CLASS_NAME.matcher(message).replaceAll("").strip();
        return words.isEmpty() ? "The host failed inside of itself." : "The host failed: " + words;
    }
}
