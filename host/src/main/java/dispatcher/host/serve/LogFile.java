package dispatcher.host.serve;

import dispatcher.host.script.LogText;
import java.io.IOException;
import java.io.OutputStream;
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
    private @Nullable OutputStream out;
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
    }

    /** Adds one line as it is, and no others: not even the day's. */
    synchronized void addLine(String line) {
        try {
            put(opened(), line);
        } catch (IOException e) {
            close();
            failed(e);
        }
        lines.accept(line);
    }

    @Override
    public synchronized void close() {
        try (OutputStream _ = out) {
            out = null;
        } catch (IOException e) {
            failed(e);
        }
    }

    /** A line that cannot be written is lost; with the next one it is tried anew. */
    private void write(String line) {
        try {
            OutputStream open = opened();
            LocalDate today = LocalDate.now();
            if (!today.equals(day)) {
                put(open, "--- " + today);
                day = today;
            }
            put(open, line);
        } catch (IOException e) {
            close();
            failed(e);
        }
    }

    private void put(OutputStream open, String line) throws IOException {
        byte[] bytes = (line + '\n').getBytes(StandardCharsets.UTF_8);
        open.write(bytes);
        size += bytes.length;
    }

    private OutputStream opened() throws IOException {
        OutputStream open = out;
        if (open != null && size >= largest) {
            close();
            open = null;
        }
        return open == null ? anew() : open;
    }

    private OutputStream anew() throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        if (Files.exists(path) && Files.size(path) >= largest) {
            Files.move(path, path.resolveSibling(path.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        OutputStream opened = Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        out = opened;
        size = Files.size(path);
        day = null;
        return opened;
    }

    private void failed(IOException failure) {
        if (!broken) {
            broken = true;
            trouble.accept("The log " + path + " cannot be written: " + failure.getMessage()
                    + "; its scripts go on without it.");
        }
    }
}
