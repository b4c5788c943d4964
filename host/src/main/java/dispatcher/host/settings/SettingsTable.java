package dispatcher.host.settings;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.message.Suggestions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** One table of a settings file, read strictly: what is of a wrong kind or unknown is told with file, line and key. */
final class SettingsTable {
    private final Path file;
    private final List<String> path;
    private final TomlTable table;
    private final @Nullable TomlPosition place;
    private final Set<String> known = new TreeSet<>();

    private SettingsTable(Path file, List<String> path, TomlTable table, @Nullable TomlPosition place) {
        this.file = file;
        this.path = path;
        this.table = table;
        this.place = place;
    }

    /** A whole file. */
    static SettingsTable of(Path file, TomlTable whole) {
        return new SettingsTable(file, List.of(), whole, null);
    }

    @Nullable
    String text(String key) {
        return get(key, String.class, "a text in quotes");
    }

    boolean flag(String key, boolean otherwise) {
        Boolean value = get(key, Boolean.class, "true or false");
        return value == null ? otherwise : value;
    }

    @Nullable
    Long number(String key) {
        return get(key, Long.class, "a whole number");
    }

    /** A path, relative to the file. */
    @Nullable
    Path path(String key) {
        String value = text(key);
        return value == null ? null : file.toAbsolutePath().resolveSibling(value).normalize();
    }

    /** A list of texts; null where there is none. */
    @Nullable
    List<String> texts(String key) {
        TomlArray array = get(key, TomlArray.class, "a list of texts in quotes");
        if (array == null) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            if (!(array.get(i) instanceof String text)) {
                throw failure(key, shown(array.get(i)) + " is no text in quotes.");
            }
            texts.add(text);
        }
        return texts;
    }

    /** What is there, of whatever kind: a text, a number, a list, a table. */
    @Nullable
    Object any(String key) {
        return get(key, Object.class, "");
    }

    /** A list of whatever kind. */
    @Nullable
    TomlArray list(String key, String wanted) {
        return get(key, TomlArray.class, wanted);
    }

    /** A table of this table; an empty one where there is none. */
    SettingsTable table(String key) {
        TomlTable inner = get(key, TomlTable.class, "a table");
        List<String> name = new ArrayList<>(path);
        name.add(key);
        return new SettingsTable(file, name, inner == null ? Toml.parse("") : inner,
                table.inputPositionOf(List.of(key)));
    }

    /** The keys that the file has, in its order. */
    Set<String> keys() {
        return table.keySet();
    }

    /** To be called when all has been read: whatever nobody asked for is a mistake. */
    void refuseUnknown() {
        for (String key : keys()) {
            if (!known.contains(key)) {
                throw unknown(key, known);
            }
        }
    }

    /** What to throw for a key that means nothing. */
    DispatcherException unknown(String key, Set<String> meant) {
        String question = Suggestions.question(key, meant);
        return failure(key, "means nothing here. " + (question.isEmpty() ? "" : question + " ") + "There may be "
                + String.join(", ", meant) + ".");
    }

    /** What to throw for a wrong value, or for one that is missing. */
    DispatcherException failure(String key, String problem) {
        List<String> whole = new ArrayList<>(path);
        whole.add(key);
        TomlPosition position = table.inputPositionOf(List.of(key));
        TomlPosition nearest = position == null ? place : position;
        return failure(file, nearest == null ? null : nearest.line(), Toml.joinKeyPath(whole) + ": " + problem);
    }

    static DispatcherException failure(Path file, @Nullable Integer line, String problem) {
        return new DispatcherException(FailureKind.WRONG_ARGUMENT,
                file + (line == null ? "" : ":" + line) + ": " + problem, "");
    }

    /** A value as a file has it. */
    static String shown(@Nullable Object value) {
        return switch (value) {
            case null -> "nothing";
            case String text -> '"' + Toml.tomlEscape(text).toString() + '"';
            case TomlArray _ -> "a list";
            case TomlTable _ -> "a table";
            default -> value.toString();
        };
    }

    private <T> @Nullable T get(String key, Class<T> kind, String wanted) {
        known.add(key);
        Object value = table.get(List.of(key));
        if (value != null && !kind.isInstance(value)) {
            throw failure(key, "must be " + wanted + ", not " + shown(value) + ".");
        }
        return kind.cast(value);
    }
}
