package dispatcher.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A file that follows from the message records.
 *
 * @param path where it lies below the project's folder
 * @param text what it has to hold
 */
record GeneratedFile(String path, String text) {
    private static final String PYTHON = "lang-python/src/main/resources/dispatcher/guest/python/library/dispatcher/";
    private static final String JAVASCRIPT = "lang-js/src/main/resources/dispatcher/guest/js/library/dispatcher/";

    private static final String PERL = "lang-perl-bridge/perl/lib/Dispatcher/";

    /** All of them. */
    static List<GeneratedFile> all() {
        return List.of(
                new GeneratedFile(PYTHON + "messages.py", PythonLibrary.text()),
                new GeneratedFile(PYTHON + "messages.pyi", new PythonStub().text()),
                new GeneratedFile(JAVASCRIPT + "messages.mjs", JavaScriptLibrary.text()),
                new GeneratedFile(JAVASCRIPT + "messages.d.ts", TypeScriptTypes.text()),
                new GeneratedFile(PERL + "Messages.pm", PerlLibrary.text()),
                new GeneratedFile("docs/messages.md", Reference.text()));
    }

    /** Whether it holds that already. */
    boolean isFresh() {
        try {
            return Files.exists(place()) && Files.readString(place()).equals(text);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + place(), e);
        }
    }

    void write() {
        try {
            Files.writeString(place(), text);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing " + place(), e);
        }
    }

    /** The build tests each module in the module's own folder. */
    private Path place() {
        return Objects.requireNonNull(Path.of("").toAbsolutePath().getParent()).resolve(path);
    }
}
