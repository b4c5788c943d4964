package dispatcher.binding;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which call of a script the present thread works for, so that all that is sent for it can be told to belong together. */
public final class CallScope {
    private static final ScopedValue<String> CALL = ScopedValue.newInstance();

    private CallScope() {}

    /** Does something as a part of a call. */
    public static <T> T in(String call, Supplier<T> work) {
        return ScopedValue.where(CALL, call).call(work::get);
    }

    /** The call's id; null where nobody looks at calls. */
    public static @Nullable String current() {
        return CALL.isBound() ? CALL.get() : null;
    }

    /** The same function, for whichever thread goes on with what this one does now. */
    public static <A, B> Function<A, B> carry(Function<A, B> next) {
        String call = current();
        return call == null ? next : value -> in(call, () -> next.apply(value));
    }
}
