package dispatcher.guest;

import dispatcher.raw.RawCalls;
import java.util.concurrent.TimeUnit;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/** Whole messages, as programs wrote them before there was a binding; part of {@link GuestBinding}, whose rules hold here, too. */
public final class GuestRaw implements AutoCloseable {
    private static final long LAST_CALLS_SECONDS = 2;

    private final GuestBinding binding;
    private final RawCalls calls;

    GuestRaw(GuestBinding binding, RawCalls calls) {
        this.binding = binding;
        this.calls = calls;
    }

    /** The environment variables in which such programs look for their region, as a structure. */
    @HostAccess.Export
    public Object environment() {
        return binding.guarded(() -> binding.writer().structure(calls.environment()));
    }

    /** Takes a message: a structure with {@code $type}, the envelope and the fields; gives a {@link GuestMessage}. */
    @HostAccess.Export
    public Object message(Value fields) {
        return binding.guarded(() -> new GuestMessage(binding, calls, Arguments.fields(fields)));
    }

    /** Closes the endpoints that the program left behind. */
    @Override
    public void close() {
        calls.close().completeOnTimeout(null, LAST_CALLS_SECONDS, TimeUnit.SECONDS).join();
    }
}
