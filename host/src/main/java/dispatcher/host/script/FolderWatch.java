package dispatcher.host.script;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells when a file of a folder or of one below it is saved. Used by one thread, but for {@link #close}. */
final class FolderWatch implements AutoCloseable {
    /** An editor may write a file in several steps, or write another and rename it. */
    private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(30);

    private static final int MOST_FOLDERS = 2_000;
    private static final Set<String> PACKAGES = Set.of("node_modules", "packages", "__pycache__", "site-packages",
            "dist-packages");

    private final Predicate<Path> relevant;
    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    /** @param relevant which files count; hidden ones and those of packages never do */
    FolderWatch(Path folder, Predicate<Path> relevant) throws IOException {
        this.relevant = relevant;
        this.service = FileSystems.getDefault().newWatchService();
        add(folder);
        Optional<Path> _ = addBelow(folder);
    }

    /** Waits until a file was saved and no more is for a moment; gives the first one. Nothing once this is closed. */
    Optional<Path> awaitSave() throws InterruptedException {
        try {
            Path first = null;
            long quiet = Long.MAX_VALUE;
            for (WatchKey key = service.take(); key != null; key = next(first != null, quiet)) {
                Optional<Path> saved = savedIn(key);
                if (saved.isPresent()) {
                    first = first == null ? saved.get() : first;
                    quiet = System.nanoTime() + QUIET;
                }
            }
            return Optional.ofNullable(first);
        } catch (ClosedWatchServiceException _) {
            return Optional.empty();
        }
    }

    private @Nullable WatchKey next(boolean found, long quiet) throws InterruptedException {
        return found ? service.poll(Math.max(0, quiet - System.nanoTime()), TimeUnit.NANOSECONDS) : service.take();
    }

    private Optional<Path> savedIn(WatchKey key) {
        Path folder = folders.get(key);
        List<WatchEvent<?>> events = key.pollEvents();
        if (!key.reset()) {
            folders.remove(key);
        }
        return folder == null
                ? Optional.empty()
                : events.stream().flatMap(event -> saved(folder, event).stream()).reduce((first, _) -> first);
    }

    private Optional<Path> saved(Path folder, WatchEvent<?> event) {
        if (!(event.context() instanceof Path name)) {
            // So much happened that the system does not tell what.
            return Optional.of(folder);
        }
        Path path = folder.resolve(name);
        if (Files.isDirectory(path)) {
            return event.kind() == StandardWatchEventKinds.ENTRY_CREATE && isWatchable(path)
                    ? addBelow(path)
                    : Optional.empty();
        }
        return Optional.of(path).filter(this::isRelevant);
    }

    /** Watches a folder with those below it; gives a relevant file that lies there already. */
    private Optional<Path> addBelow(Path top) {
        Path found = null;
        Deque<Path> waiting = new ArrayDeque<>(List.of(top));
        while (!waiting.isEmpty() && folders.size() < MOST_FOLDERS) {
            Path folder = waiting.remove();
            try {
                add(folder);
                for (Path entry : entries(folder)) {
                    if (Files.isDirectory(entry) && isWatchable(entry)) {
                        waiting.add(entry);
                    } else if (found == null && isRelevant(entry)) {
                        found = entry;
                    }
                }
            } catch (IOException _) {
                // Who may not look into a folder cannot import from it.
            }
        }
        return Optional.ofNullable(found);
    }

    private void add(Path folder) throws IOException {
        folders.put(folder.register(service, StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY), folder);
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    private static boolean isWatchable(Path folder) {
        return !isHidden(folder) && !PACKAGES.contains(String.valueOf(folder.getFileName()))
                && !Files.isSymbolicLink(folder) && !Files.exists(folder.resolve("pyvenv.cfg"));
    }

    private boolean isRelevant(Path file) {
        return !isHidden(file) && relevant.test(file);
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("The watch of the script's folder cannot be closed", e);
        }
    }
}
