package dispatcher.host.script;

import dispatcher.guest.GuestLanguage;
import dispatcher.guest.Policy;
import dispatcher.guest.ScriptSource;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A script that was found, could be read and whose language is known.
 *
 * @param source its text
 * @param language what runs it
 */
public record ScriptFile(ScriptSource source, GuestLanguage language) {
    private static final long LARGEST = 16L << 20;

    /** Why a script cannot be run at all: one sentence for the person who named it. */
    public static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;

        Unusable(String message) {
            super(message);
        }
    }

    /** Reads a script; the ending of its name tells its language. */
    public static ScriptFile read(Path file) throws Unusable {
        return read(file, (String) null);
    }

    /**
     * Reads a script.
     *
     * @param language the language's name; null: the ending of the script's name tells it
     */
    public static ScriptFile read(Path file, @Nullable String language) throws Unusable {
        if (!Files.exists(file)) {
            throw new Unusable("There is no file " + file + "; check the path.");
        }
        if (!Files.isRegularFile(file)) {
            throw new Unusable(file + " is not a file; name the script itself.");
        }
        return read(file, language == null ? Languages.of(file) : Languages.named(language));
    }

    /**
     * A script that is typed, in the present folder.
     *
     * @param language the language's name, or the ending of its scripts
     */
    public static ScriptFile typed(String language) throws Unusable {
        return new ScriptFile(new ScriptSource(Path.of("prompt"), ""), Languages.named(language));
    }

    /** A script whose text and language are known already. */
    public static ScriptFile given(Path file, String text, String language) throws Unusable {
        return new ScriptFile(new ScriptSource(file, text), Languages.named(language));
    }

    /** The same script as it is now, in the same language, so that what its versions share stays warm. */
    public ScriptFile again() throws Unusable {
        return read(source.file(), language);
    }

    private static ScriptFile read(Path file, GuestLanguage language) throws Unusable {
        return new ScriptFile(
                new ScriptSource(file,
                        text(file, language.needsUtf8() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1)),
                language);
    }

    /** The name without its folders, as the log shows it. */
    public String name() {
        return String.valueOf(source.file().getFileName());
    }

    /** The policy that was asked for, else the language's usual one. */
    public Policy policy(@Nullable Policy asked) {
        return asked == null ? language.defaultPolicy() : asked;
    }

    private static String text(Path file, Charset charset) throws Unusable {
        try {
            if (Files.size(file) > LARGEST) {
                throw new Unusable(file + " is larger than " + (LARGEST >> 20) + " MiB; that is no script.");
            }
            return Files.readString(file, charset);
        } catch (CharacterCodingException _) {
            throw new Unusable(file + " is not UTF-8 text; save it as UTF-8.");
        } catch (IOException e) {
            throw new Unusable(file + " cannot be read: " + e.getMessage() + ".");
        }
    }
}
