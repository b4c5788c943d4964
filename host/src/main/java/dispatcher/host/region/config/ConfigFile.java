package dispatcher.host.region.config;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One table of a TOML file, read strictly: what is of a wrong kind or unknown is said, with the file and the name. */
final class ConfigFile {
    private final Path file;
    private final String table;
    private final JsonNode node;
    private final Set<String> known = new TreeSet<>();

    /** @param table the table's name, for messages */
    ConfigFile(Path file, String table, JsonNode node) {
        this.file = file;
        this.table = table;
        this.node = node;
    }

    boolean flag(String name, boolean otherwise) {
        JsonNode value = get(name, JsonNode::isBoolean, "true or false");
        return value == null ? otherwise : value.booleanValue();
    }

    int number(String name, int otherwise) {
        JsonNode value = get(name, JsonNode::canConvertToInt, "an integer");
        return value == null ? otherwise : value.intValue();
    }

    double real(String name, double otherwise) {
        JsonNode value = get(name, JsonNode::isNumber, "a number");
        return value == null ? otherwise : value.doubleValue();
    }

    @Nullable
    String text(String name) {
        JsonNode value = get(name, JsonNode::isString, "a text in quotes");
        return value == null ? null : value.stringValue();
    }

    String text(String name, String otherwise) {
        String value = text(name);
        return value == null ? otherwise : value;
    }

    String required(String name) {
        String value = text(name);
        if (value == null) {
            throw failure("says no " + name, "Add " + name + " to [" + table + "].");
        }
        return value;
    }

    /** A path, relative to the file. */
    @Nullable
    Path path(String name) {
        String value = text(name);
        return value == null ? null : file.toAbsolutePath().resolveSibling(value);
    }

    /** To be called when all has been read: whatever nobody asked for is a mistake. */
    void refuseUnknown() {
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                throw failure("says " + name + ", which means nothing there",
                        "It may say " + String.join(", ", known) + '.');
            }
        }
    }

    DispatcherException failure(String what, String advice) {
        return new DispatcherException(FailureKind.WRONG_ARGUMENT, file + ": [" + table + "] " + what + '.', advice);
    }

    private @Nullable JsonNode get(String name, Predicate<JsonNode> kind, String wanted) {
        known.add(name);
        JsonNode value = node.get(name);
        if (value != null && !kind.test(value)) {
            throw failure("says " + name + " = " + value, name + " must be " + wanted + '.');
        }
        return value;
    }
}
