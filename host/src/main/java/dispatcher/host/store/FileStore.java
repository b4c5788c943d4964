package dispatcher.host.store;

import dispatcher.binding.Store;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A store in a file, which is opened when it is first used. A value that was put is on the disk. Every method fails with
 * WRONG_ARGUMENT where the file is none that can be used, or is gone or full.
 */
public final class FileStore implements Store, AutoCloseable {
    private static final int LONGEST_KEY = 200;

    private final Path file;
    private final long most;
    private final LongConsumer tooLarge;
    private @Nullable Entries entries;
    private boolean closed;

    /** One that may grow as long as there is room. */
    public FileStore(Path file) {
        this(file, Long.MAX_VALUE, _ -> {});
    }

    /**
     * One that stays small.
     *
     * @param most how many bytes all keys and values may take together, with some for each
     * @param tooLarge is told how large it would be before that is refused; may refuse it itself
     */
    public FileStore(Path file, long most, LongConsumer tooLarge) {
        this.file = file;
        this.most = most;
        this.tooLarge = tooLarge;
    }

    @Override
    public boolean has(String key) {
        return use(open -> open.get(key)).isPresent();
    }

    @Override
    public @Nullable Object get(String key) {
        return use(open -> open.get(key)).map(StoreValues::read).orElse(null);
    }

    @Override
    public void put(String key, @Nullable Object value) {
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            throw new DispatcherException(FailureKind.TOO_LARGE,
                    "A key of the store has 1 to %d characters, not %,d.".formatted(LONGEST_KEY, key.length()), "");
        }
        byte[] json = StoreValues.write(value);
        if (!use(open -> open.put(key, json, most))) {
            tooLarge.accept(use(open -> open.sizeWith(key, json)));
            throw new DispatcherException(FailureKind.TOO_LARGE,
                    "The store would grow beyond %,d bytes with %s of %,d.".formatted(most, key, json.length),
                    "It is a small memory; delete what is not needed, or keep large things in files.");
        }
    }

    @Override
    public boolean remove(String key) {
        return use(open -> open.remove(key));
    }

    @Override
    public List<String> keys() {
        return use(Entries::names);
    }

    /** From now on it refuses to be used. */
    @Override
    public synchronized void close() {
        closed = true;
        if (entries != null) {
            try {
                entries.close();
            } catch (SQLException e) {
                throw unusable(e);
            }
        }
    }

    private synchronized <T> T use(Use<T> use) {
        if (closed) {
            throw new DispatcherException(FailureKind.DENIED, "The script is ending, so its store is closed.", "");
        }
        try {
            if (entries == null) {
                entries = Entries.open(file);
            }
            return use.of(entries);
        } catch (IOException | SQLException e) {
            throw unusable(e);
        }
    }

    private DispatcherException unusable(Exception e) {
        return new DispatcherException(FailureKind.WRONG_ARGUMENT,
                "The script's store " + file + " cannot be used: " + reason(e) + ".",
                "Move the file away, or name another one with run --store FILE.", e);
    }

    /** The driver puts a code in front of the reason and in brackets around it. */
    private static String reason(Exception e) {
        return e instanceof IOException
                ? e.getClass().getSimpleName().replaceFirst("Exception$", "") + ", " + e.getMessage()
                : String.valueOf(e.getMessage()).replaceFirst("^\\[\\w+]\\s*", "");
    }

    @FunctionalInterface
    private interface Use<T> {
        T of(Entries entries) throws SQLException;
    }
}
