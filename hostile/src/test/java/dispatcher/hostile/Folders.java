package dispatcher.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
        Path folder = Files.createDirectories(stage.resolve(policy).resolve(attack.name().replace('.', '-')));
        Files.createSymbolicLink(folder.resolve("link.txt"), stage.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("up"), stage);
        return Files.copy(attack.file(), folder.resolve(attack.name()));
    }
}
