package dispatcher.host.transport;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Bounds of an {@link HttpTransport}.
 *
 * @param connections how many connections it opens at most; a region's web server remembers each one for ever (seen on a
 *     real server: 15 kB), so there are few
 * @param waiting how many requests may wait for a free connection
 * @param connectTimeout how long a connection may take to be opened
 * @param answerTimeout how long a request may take in all, from its being handed over to the last byte of the answer
 * @param maximumAnswer the longest answer that is taken, in bytes
 * @param quickAcks whether answers are acknowledged at once where the system can (Linux); without it each answer of a real
 *     server takes 44 ms, since it writes head and body apart under Nagle's algorithm
 * @param authorities a file with the certificates that are trusted to sign those of servers, for {@code https}; null: those that
 *     Java trusts
 */
public record HttpOptions(
        int connections, int waiting, Duration connectTimeout, Duration answerTimeout, int maximumAnswer,
        boolean quickAcks, @Nullable Path authorities) {
    public static final HttpOptions DEFAULT = new HttpOptions(8, 4_096, Duration.ofSeconds(5), Duration.ofSeconds(30),
            64 << 20, true, null);

    public HttpOptions withConnections(int bound) {
        return new HttpOptions(bound, waiting, connectTimeout, answerTimeout, maximumAnswer, quickAcks,
                authorities);
    }

    public HttpOptions withWaiting(int bound) {
        return new HttpOptions(connections, bound, connectTimeout, answerTimeout, maximumAnswer, quickAcks,
                authorities);
    }

    public HttpOptions withConnectTimeout(Duration timeout) {
        return new HttpOptions(connections, waiting, timeout, answerTimeout, maximumAnswer, quickAcks,
                authorities);
    }

    public HttpOptions withAnswerTimeout(Duration timeout) {
        return new HttpOptions(connections, waiting, connectTimeout, timeout, maximumAnswer, quickAcks,
                authorities);
    }

    public HttpOptions withMaximumAnswer(int bytes) {
        return new HttpOptions(connections, waiting, connectTimeout, answerTimeout, bytes, quickAcks, authorities);
    }

    public HttpOptions withQuickAcks(boolean on) {
        return new HttpOptions(connections, waiting, connectTimeout, answerTimeout, maximumAnswer, on, authorities);
    }

    public HttpOptions withAuthorities(@Nullable Path file) {
        return new HttpOptions(connections, waiting, connectTimeout, answerTimeout, maximumAnswer, quickAcks, file);
    }
}
