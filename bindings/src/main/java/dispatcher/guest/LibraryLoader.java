package dispatcher.guest;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

/** Loads a language's guest library. It may not be known yet for which script, so there is no binding, and no file but the library's. */
@FunctionalInterface
public interface LibraryLoader {
    /**
     * Loads it into a new context.
     *
     * @param policy what the script is allowed
     * @return what {@link LoadedContext#library} is to be
     */
    Value load(Context context, Policy policy);
}
