package dispatcher.host.jail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The small files in which the kernel shows and takes what control groups are about. */
final class GroupFiles {
    private GroupFiles() {}

    static void write(Path file, String value) throws IOException {
        Files.writeString(file, value, StandardCharsets.US_ASCII, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** Empty where it cannot be read. */
    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.US_ASCII).strip();
        } catch (IOException _) {
            return "";
        }
    }

    /** The number behind a key; 0 where there is none. */
    static long keyed(Path file, String key) {
        return read(file).lines().map(line -> line.split(" ", 2))
                .filter(fields -> fields.length == 2 && fields[0].equals(key))
                .mapToLong(fields -> Long.parseLong(fields[1].strip())).findFirst().orElse(0);
    }
}
