package dispatcher.host.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;

/** Reads a TOML file. */
final class SettingsFile {
    private SettingsFile() {}

    /** The whole file as a table; a file that is none is told with its first wrong line. */
    static SettingsTable read(Path file) {
        TomlParseResult result = Toml.parse(text(file));
        if (result.hasErrors()) {
            TomlParseError first = result.errors().getFirst();
            throw SettingsTable.failure(file, first.position().line(),
                    sentence(String.valueOf(first.getMessage())));
        }
        return SettingsTable.of(file, result);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException _) {
            throw SettingsTable.failure(file, null, "There is no such file; check the path.");
        } catch (CharacterCodingException _) {
            throw SettingsTable.failure(file, null, "This is not UTF-8 text; save it as UTF-8.");
        } catch (IOException e) {
            throw SettingsTable.failure(file, null, "This cannot be read: " + e.getMessage() + ".");
        }
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
