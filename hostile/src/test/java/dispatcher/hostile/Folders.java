package dispatcher.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where things lie. */
final class Folders {
    private static final Path SOURCES = Path.of("src", "test").toAbsolutePath();

    private Folders() {}

    static String neighbour(String name) {
        return SOURCES.resolve("neighbours").resolve(name).toString();
    }

    static Path attacks(String language) {
        return SOURCES.resolve("attacks").resolve(language);
    }

    /**
     * A folder of an attack's own, as an attacker would like it: with links to what lies outside of it.
     *
     * @return the attack in that folder
     */
    static Path prepared(Attack attack, String policy, Path stage) throws IOException {
        if (attack.isAtHome()) {
            return Files.copy(attack.file(), stage.resolve("home").resolve(attack.name()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Path folder = fresh(Files.createDirectories(stage.resolve(policy)), attack.name().replace('.', '-'));
        Files.createSymbolicLink(folder.resolve("link.txt"), stage.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("up"), stage);
        return Files.copy(attack.file(), folder.resolve(attack.name()));
    }

    /** The first time it has the attack's own name. */
    private static Path fresh(Path parent, String name) throws IOException {
        Path first = parent.resolve(name);
        return Files.exists(first) ? Files.createTempDirectory(parent, name) : Files.createDirectory(first);
    }
}
