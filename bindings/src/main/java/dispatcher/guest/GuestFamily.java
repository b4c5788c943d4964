package dispatcher.guest;

import java.util.OptionalLong;

/**
 * Scripts of which a part of what is counted for each is the same thing: an engine's code, names and shapes, also those that scripts
 * have left behind. Safe for use by several threads.
 */
public interface GuestFamily {
    /** Counts what is the same thing; takes as long as it takes. Bytes; empty where nobody knows. */
    OptionalLong shared();

    /** One of a single script. */
    static GuestFamily alone() {
        return new GuestFamily() {
            @Override
            public OptionalLong shared() {
                return OptionalLong.empty();
            }
        };
    }
}
