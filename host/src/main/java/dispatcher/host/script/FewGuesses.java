package dispatcher.host.script;

import dispatcher.binding.UserCheck;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Answers a script only so often that it has named the wrong user or password: it shall not find out by trying. Safe for use by several threads. */
final class FewGuesses {
    private static final int MOST = 20;

    private final AtomicInteger wrong = new AtomicInteger();

    /** The same check; once it has refused that often it says no more than that. */
    UserCheck limited(UserCheck check) {
        return request -> {
            if (wrong.get() >= MOST) {
                return "failed to authenticate user; this script has tried " + MOST
                        + " times, and is not told any more";
            }
            return counted(check.refusal(request));
        };
    }

    private @Nullable String counted(@Nullable String refusal) {
        if (refusal != null) {
            wrong.incrementAndGet();
        }
        return refusal;
    }
}
