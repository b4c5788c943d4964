package dispatcher.host.observe;

import dispatcher.failure.DispatcherException;
import dispatcher.host.script.CallMark;
import dispatcher.host.script.Results;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The calls of one run of a script: gives each an id, and counts them. Safe for use by several threads. */
final class ScriptCalls {
    private final Tally tally;
    private final boolean tells;
    private final String run = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    private final AtomicLong last = new AtomicLong();

    /** @param tells whether failures tell the id of their call */
    ScriptCalls(Tally tally, boolean tells) {
        this.tally = tally;
        this.tells = tells;
    }

    /** A call begins; gives its id, which no other run has, as far as can be expected. */
    String begin(String message) {
        tally.called(message);
        return run + '-' + last.incrementAndGet();
    }

    /** A call failed; gives the failure as the script shall see it. */
    DispatcherException failed(String call, Throwable thrown) {
        DispatcherException failure = Results.failure(thrown);
        tally.failed(failure.kind());
        return tells ? CallMark.mark(failure, call) : failure;
    }
}
