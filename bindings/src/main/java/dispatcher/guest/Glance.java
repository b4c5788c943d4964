package dispatcher.guest;

import com.oracle.truffle.api.ThreadLocalAction;
import java.util.Optional;
import java.util.function.Supplier;

/** A look at a script in the midst of its code. The code goes on as if nothing had been, whatever the look meets. */
final class Glance<T> extends ThreadLocalAction {
    private final Supplier<Optional<T>> look;
    private volatile Optional<T> seen = Optional.empty();

    Glance(Supplier<Optional<T>> look) {
        super(true, false);
        this.look = look;
    }

    @Override
    protected void perform(Access access) {
        try {
            seen = look.get();
        } catch (RuntimeException _) {
            // A script can break what looks at it; then nothing is seen.
        }
    }

    Optional<T> seen() {
        return seen;
    }
}
