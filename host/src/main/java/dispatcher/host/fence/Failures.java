package dispatcher.host.fence;

import dispatcher.failure.DispatcherException;
import java.util.concurrent.CompletionException;

/** Finds the failures of bindings below the wrappers that dependent futures put around them. */
final class Failures {
    private Failures() {}

    static DispatcherException of(Throwable thrown) {
        return switch (thrown) {
            case DispatcherException failure -> failure;
            case CompletionException wrapper when wrapper.getCause() != null -> of(wrapper.getCause());
            default -> throw new AssertionError("A binding fails in its own type only", thrown);
        };
    }
}
