package dispatcher.host.region.handler;

import dispatcher.host.region.request.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client can say as null where it must not. */
final class Given {
    private Given() {}

    static <T> List<T> list(@Nullable List<T> list, String name) {
        if (list == null) {
            throw Refusal.fatal(name + " must be a list, not null.");
        }
        return list;
    }

    static <T> T element(@Nullable T element) {
        if (element == null) {
            throw Refusal.fatal("An element of the list must not be null.");
        }
        return element;
    }
}
