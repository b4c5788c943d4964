package dispatcher.guest;

import java.nio.file.Path;
import java.util.function.Supplier;

/** A script's text and where it lies. As safe for use by several threads as what supplies the text. */
public final class ScriptSource {
    private final Path file;
    private final Supplier<String> text;

    /**
     * @param file the file, as the author named it
     * @param text its whole text; as Latin-1 where the language reads the file by itself
     */
    public ScriptSource(Path file, String text) {
        this(file, () -> text);
    }

    /**
     * @param file the file, as the author named it
     * @param text waits for its whole text, so that all that does not need the text can be prepared before
     */
    public ScriptSource(Path file, Supplier<String> text) {
        this.file = file;
        this.text = text;
    }

    /** The file, as the author named it. */
    public Path file() {
        return file;
    }

    /** Its whole text; may wait for it. */
    public String text() {
        return text.get();
    }
}
