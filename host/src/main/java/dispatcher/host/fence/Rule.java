package dispatcher.host.fence;

import java.util.Locale;

/** The rules of a fence, by the names that configuration files use. */
enum Rule {
    ALLOW, DENY, READ_ONLY, OWN_OBJECTS, OBJECTS, BOX;

    /** The name, for example {@code own-objects}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
