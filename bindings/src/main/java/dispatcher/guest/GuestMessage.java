package dispatcher.guest;

import dispatcher.raw.JsonLength;
import dispatcher.raw.RawCalls;
import java.util.Map;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/** A whole message that a script is about to send. */
public final class GuestMessage {
    private final GuestBinding binding;
    private final RawCalls calls;
    private final Map<?, ?> message;
    private final long length;

    GuestMessage(GuestBinding binding, RawCalls calls, Map<?, ?> message) {
        this.binding = binding;
        this.calls = calls;
        this.message = message;
        this.length = JsonLength.of(message);
    }

    /** How many bytes it takes as JSON without blanks. */
    @HostAccess.Export
    public long length() {
        return length;
    }

    /**
     * Sends it; gives a {@link GuestFuture} of the answer as a real server writes it.
     *
     * @param address where the script wants to send it, its own region or another that it may use; nothing: to its own
     * @param datagram whether it goes as a datagram, without any answer
     */
    @HostAccess.Export
    public Object send(Value address, boolean datagram) {
        return binding.guarded(() -> {
            String wanted = address.isNull() ? null : Arguments.text(address, "The region's address");
            return new GuestFuture<>(binding, calls.call(message, wanted, datagram), binding.writer()::write);
        });
    }
}
