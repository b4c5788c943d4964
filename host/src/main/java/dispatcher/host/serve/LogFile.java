package dispatcher.host.serve;

import dispatcher.host.script.LogText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The log of one script. When it is full it gets the ending {@code .1}, in place of the one before, and a new one is begun. Safe for
 * use by several threads.
 */
final class LogFile implements AutoCloseable {
    static final long LARGEST = 4L << 20;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Path path;
    private final long largest;
    private final Consumer<String> lines;
    private final Consumer<String> trouble;
    private @Nullable BufferedWriter writer;
    private @Nullable LocalDate day;
    private long size;
    private boolean broken;

    /**
     * @param largest the size in bytes at which it is full
     * @param lines is given each line, in order
     * @param trouble is told in a sentence, once, that the file cannot be written
     */
    LogFile(Path path, long largest, Consumer<String> lines, Consumer<String> trouble) {
        this.path = path;
        this.largest = largest;
        this.lines = lines;
        this.trouble = trouble;
    }

    Path path() {
        return path;
    }

    /** Adds an entry with the present time in front; its further lines are indented. */
    void add(String entry) {
        addTimed(LocalTime.now().format(TIME) + ' ' + entry);
    }

    /** Adds an entry that tells its time itself. */
    synchronized void addTimed(String entry) {
        for (String line : LogText.lines(entry)) {
            write(line);
            lines.accept(line);
        }
        flush();
    }

    @Override
    public synchronized void close() {
        try (BufferedWriter _ = writer) {
            writer = null;
        } catch (IOException e) {
            failed(e);
        }
    }

    private void write(String line) {
        try {
            BufferedWriter open = opened();
            LocalDate today = LocalDate.now();
            if (!today.equals(day)) {
                day = today;
                put(open, "--- " + today);
            }
            put(open, line);
        } catch (IOException e) {
            failed(e);
        }
    }

    private void put(BufferedWriter open, String line) throws IOException {
        open.write(line);
        open.write('\n');
        size += line.length() + 1;
    }

    private void flush() {
        try {
            if (writer != null) {
                writer.flush();
            }
        } catch (IOException e) {
            failed(e);
        }
    }

    private BufferedWriter opened() throws IOException {
        if (writer != null && size >= largest) {
            close();
        }
        if (writer == null) {
            Files.createDirectories(path.toAbsolutePath().getParent());
            if (Files.exists(path) && Files.size(path) >= largest) {
                Files.move(path, path.resolveSibling(path.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            writer = Files.newBufferedWriter(path, StandardCharsets.UTF_8, StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            size = Files.size(path);
            day = null;
        }
        return writer;
    }

    private void failed(IOException failure) {
        if (!broken) {
            broken = true;
            trouble.accept("The log " + path + " cannot be written: " + failure.getMessage()
                    + "; its scripts go on without it.");
        }
    }
}
