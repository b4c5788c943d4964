package dispatcher.host.prompt;

import dispatcher.host.script.Conversation;
import dispatcher.host.script.Streams;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines from a file or another program; nothing is echoed. */
final class PipedPrompt implements Prompt {
    private final BufferedReader lines = new BufferedReader(
            new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8));

    @Override
    public Streams streams() {
        Streams standard = Streams.standard();
        return new Streams(InputStream.nullInputStream(), standard.out(), standard.err());
    }

    @Override
    public @Nullable String next(Conversation conversation) throws IOException {
        String line = lines.readLine();
        StringBuilder entry = new StringBuilder();
        while (line != null) {
            entry.append(entry.isEmpty() ? "" : "\n").append(line);
            if (conversation.isWhole(entry.toString()).join()) {
                return entry.toString();
            }
            line = lines.readLine();
        }
        return entry.isEmpty() ? null : entry.toString();
    }

    @Override
    public boolean isWatched() {
        return false;
    }

    @Override
    public void close() throws IOException {
        // The process's own input goes on.
    }
}
