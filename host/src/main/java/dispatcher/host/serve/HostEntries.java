package dispatcher.host.serve;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes what the host says about a script: each text that is printed is one entry, however many lines it has. */
final class HostEntries extends PrintStream {
    private final Consumer<String> entries;

    HostEntries(Consumer<String> entries) {
        super(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        this.entries = entries;
    }

    @Override
    public void println(@Nullable String text) {
        entries.accept(String.valueOf(text));
    }

    @Override
    public void println(@Nullable Object object) {
        entries.accept(String.valueOf(object));
    }
}
