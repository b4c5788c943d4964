package dispatcher.host.cli;

import dispatcher.host.UserHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/**
 * A region that a person has given a name, one table of {@code regions.toml}; its keys are the options of the same names.
 *
 * @param url the region's address, {@code url}
 */
record Profile(
        String url,
        @Nullable String scene,
        @Nullable String user,
        @Nullable String passwordFile,
        @Nullable String encoding,
        @Nullable String ca,
        boolean insecureHttp) {
    private static final String INSECURE = "insecure-http";
    private static final Set<String> KEYS = Set.of("url", "scene", "user", "password-file", "encoding", "ca", INSECURE);

    /** The file that names regions. */
    static Path file() {
        return UserHome.config().resolve("regions.toml");
    }

    /** The profile of that name in that file; empty where there is none. */
    static Optional<Profile> find(Path file, String name) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        JsonNode table = read(file).get(name);
        return table == null ? Optional.empty() : Optional.of(of(file, name, table));
    }

    private static JsonNode read(Path file) {
        try {
            return new TomlMapper().readTree(file.toFile());
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException unreadable) {
                throw new UsageException(file + " cannot be read: " + unreadable.getMessage() + ".");
            }
            throw new UsageException(file + ", line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage());
        }
    }

    private static Profile of(Path file, String name, JsonNode table) {
        for (Map.Entry<String, JsonNode> entry : table.properties()) {
            if (!isGood(entry.getKey(), entry.getValue())) {
                throw new UsageException(
                        file + ": [" + name + "] has " + entry.getKey() + ", but takes only texts named "
                                + String.join(", ", new TreeSet<>(KEYS)) + "; " + INSECURE + " is true or false.");
            }
        }
        String url = text(table, "url");
        if (url == null) {
            throw new UsageException(file + ": [" + name + "] has no url.");
        }
        return new Profile(url, text(table, "scene"), text(table, "user"), text(table, "password-file"),
                text(table, "encoding"), text(table, "ca"), table.path(INSECURE).asBoolean(false));
    }

    private static boolean isGood(String key, JsonNode value) {
        return KEYS.contains(key) && (key.equals(INSECURE) ? value.isBoolean() : value.isString());
    }

    private static @Nullable String text(JsonNode table, String key) {
        JsonNode value = table.get(key);
        return value == null ? null : value.asString();
    }
}
