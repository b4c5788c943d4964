package dispatcher.contract;

import java.util.Locale;

/** How a name of the protocol is written in the guest languages. */
final class Names {
    private Names() {}

    /** {@code objectId} and {@code FindObjects} as Python writes them: {@code object_id}, {@code find_objects}. */
    static String snake(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /** {@code FindObjects} as JavaScript writes it: {@code findObjects}. */
    static String decapitalized(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    static String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
