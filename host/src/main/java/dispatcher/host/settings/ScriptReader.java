package dispatcher.host.settings;

import dispatcher.failure.DispatcherException;
import dispatcher.guest.Policy;
import dispatcher.host.limit.Reaction;
import dispatcher.host.settings.ScriptSettings.Restart;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a table says about one script, on top of what is said about all. */
final class ScriptReader {
    private static final ScriptSettings STANDARD = ScriptSettings.standard(Path.of(""), List.of());

    private static final List<String> LANGUAGES = List.of("python", "javascript", "perl");

    private final SettingsTable table;
    private final ScriptSettings defaults;

    private ScriptReader(SettingsTable table, ScriptSettings defaults) {
        this.table = table;
        this.defaults = defaults;
    }

    /** The defaults of a list of scripts. */
    static ScriptSettings defaults(SettingsTable table) {
        ScriptReader reader = new ScriptReader(table, STANDARD);
        ScriptSettings read = reader.common("", Path.of(""), List.of(), reader.restart(), reader.start(), null);
        table.refuseUnknown();
        return read;
    }

    /** A script of a list. */
    static ScriptSettings named(String name, SettingsTable table, ScriptSettings defaults) {
        ScriptReader reader = new ScriptReader(table, defaults);
        ScriptSettings read = reader.common(name, reader.file(), Objects.requireNonNullElse(table.texts("arguments"),
                List.of()), reader.restart(), reader.start(), table.path("store"));
        table.refuseUnknown();
        return read;
    }

    /** The one script of a file; the file does not say which one. */
    static ScriptSettings only(SettingsTable table, Path file, List<String> arguments) {
        ScriptReader reader = new ScriptReader(table, STANDARD);
        ScriptSettings read = reader.common(String.valueOf(file.getFileName()), file, arguments, Restart.NEVER, true,
                table.path("store"));
        table.refuseUnknown();
        return read;
    }

    private ScriptSettings common(String name, Path file, List<String> arguments, Restart restart, boolean start,
            @Nullable Path store) {
        String region = table.text("region");
        return new ScriptSettings(name, file, language(), arguments, choice("policy", Policy.class, defaults.policy()),
                LimitsReader.read(table.table("limits"), defaults.limits()),
                Objects.requireNonNull(choice("on-limit", Reaction.class, defaults.reaction())),
                FenceReader.read(table.table("fence"), defaults.fence()),
                region == null ? defaults.region() : region, table.flag("clean", defaults.clean()), restart, start,
                store, Objects.requireNonNullElse(table.texts("allow-region"), defaults.allowRegion()), trust());
    }

    private @Nullable RegionTrust trust() {
        return table.keys().contains("ca") || table.keys().contains("insecure-http")
                ? RegionTrust.read(table, Objects.requireNonNullElse(defaults.trust(), RegionTrust.USUAL))
                : defaults.trust();
    }

    private @Nullable String language() {
        String language = table.text("language");
        if (language != null && !LANGUAGES.contains(language)) {
            throw table.failure("language", SettingsTable.shown(language) + " is none of "
                    + String.join(", ", LANGUAGES) + ".");
        }
        return language == null ? defaults.language() : language;
    }

    private Path file() {
        Path file = table.path("file");
        if (file == null) {
            throw table.failure("file", "is missing; say which file the script is.");
        }
        return file;
    }

    private Restart restart() {
        return Objects.requireNonNull(choice("restart", Restart.class, defaults.restart()));
    }

    private boolean start() {
        return table.flag("start", defaults.start());
    }

    private <E extends Enum<E>> @Nullable E choice(String key, Class<E> type, @Nullable E otherwise) {
        String text = table.text(key);
        if (text == null) {
            return otherwise;
        }
        return Arrays.stream(type.getEnumConstants()).filter(each -> name(each).equals(text)).findFirst()
                .orElseThrow(() -> unknown(key, type, text));
    }

    private <E extends Enum<E>> DispatcherException unknown(String key, Class<E> type, String text) {
        return table.failure(key, SettingsTable.shown(text) + " is none of " + Arrays.stream(type.getEnumConstants())
                .map(ScriptReader::name).collect(Collectors.joining(", ")) + ".");
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
