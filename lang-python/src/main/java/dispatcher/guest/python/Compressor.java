package dispatcher.guest.python;

import java.util.Set;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** One that {@link Compressors} counts; does what the language's own does, and never gives it away. */
public final class Compressor {
    private static final Set<String> METHODS = Set.of("compress", "decompress", "flush");
    private static final Set<String> STATES = Set.of("eof", "needs_input", "unconsumed_tail", "unused_data");

    private final Compressors all;
    private final String kind;
    private final Value own;

    Compressor(Compressors all, String kind, Value own) {
        this.all = all;
        this.kind = kind;
        this.own = own;
    }

    String kind() {
        return kind;
    }

    Value own() {
        return own;
    }

    /**
     * Calls one of its methods; null where it has no such.
     *
     * @param arguments a list
     */
    @HostAccess.Export
    public @Nullable Value call(String method, Value arguments) {
        return METHODS.contains(method) ? own.invokeMember(method, Compressors.elements(arguments)) : null;
    }

    /** One of its states; null where it has no such. */
    @HostAccess.Export
    public @Nullable Value state(String name) {
        return STATES.contains(name) ? own.getMember(name) : null;
    }

    /** Another one in the same state; null where there are too many. */
    @HostAccess.Export
    public @Nullable Compressor copy() {
        return all.copy(this);
    }
}
