package dispatcher.host.script;

import dispatcher.binding.LogLevel;
import dispatcher.failure.DispatcherException;
import dispatcher.host.session.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs a script, and anew whenever it or a file that it could import is saved, until {@link #interrupt}, which may be called from
 * any thread. Each version has a session and a context of its own; all share the language's engine.
 */
public final class Reloads {
    private final ScriptFile file;
    private final ScriptOptions options;
    private final ScriptLog log;
    private final Consumer<CompletableFuture<Session>> sessions;
    private final Streams streams;
    private final Consumer<ScriptRun> begins;
    private final Consumer<Ending> ends;
    private final FolderWatch watch;
    private final Path folder;
    private volatile @Nullable DispatcherException failure;
    private volatile int started;
    private ScriptVersion present;
    private ScriptVersion next;
    private boolean over;

    /**
     * Begins to watch the script's folder.
     *
     * @param sessions begins to open a session for a version, into a future that is used as {@link ScriptRun} says
     * @throws ScriptFile.Unusable where the folder cannot be watched
     */
    public Reloads(ScriptFile file, ScriptOptions options, ScriptLog log,
            Consumer<CompletableFuture<Session>> sessions)
            throws ScriptFile.Unusable {
        this(file, options, log, Streams.standard(), sessions, _ -> {}, _ -> {});
    }

    /**
     * As above, for somebody who follows it.
     *
     * @param streams what the versions read and write
     * @param begins is told each version's run before it starts
     * @param ends is told how it ended
     */
    public Reloads(ScriptFile file, ScriptOptions options, ScriptLog log, Streams streams,
            Consumer<CompletableFuture<Session>> sessions, Consumer<ScriptRun> begins, Consumer<Ending> ends)
            throws ScriptFile.Unusable {
        this.streams = streams;
        this.begins = begins;
        this.ends = ends;
        this.file = file;
        this.options = options;
        this.log = log;
        this.sessions = sessions;
        this.folder = Objects.requireNonNull(file.source().file().toAbsolutePath().normalize().getParent());
        this.watch = watch();
        this.present = prepare();
        this.next = present;
    }

    /**
     * Runs the versions.
     *
     * @throws DispatcherException where the region could not be had for the first one
     */
    public void run() throws InterruptedException {
        start(file);
        for (Optional<Path> saved = watch.awaitSave(); saved.isPresent(); saved = watch.awaitSave()) {
            reload(saved.get());
        }
        end();
        if (failure != null) {
            throw failure;
        }
    }

    /** Ends the present version and leaves nothing behind; {@link #run} returns. */
    public void interrupt() {
        synchronized (this) {
            over = true;
        }
        watch.close();
        end();
    }

    private void reload(Path saved) {
        present.end();
        log.line(LogLevel.INFO, folder.relativize(saved) + " was saved: starting anew.");
        try {
            start(file.again());
        } catch (ScriptFile.Unusable e) {
            log.line(LogLevel.ERROR, String.valueOf(e.getMessage()));
        }
    }

    private synchronized void start(ScriptFile version) {
        if (!over) {
            started++;
            present = next;
            begins.accept(present.run());
            present.start(version.source().text(), sessions);
            next = prepare();
        }
    }

    private ScriptVersion prepare() {
        return new ScriptVersion(file, options, log, streams, this::ended, this::failed);
    }

    private synchronized List<ScriptVersion> versions() {
        return List.of(present, next);
    }

    private void end() {
        versions().forEach(ScriptVersion::end);
    }

    private void ended(Ending ending) {
        ends.accept(ending);
        if (!(ending instanceof Ending.Interrupted)) {
            log.line(LogLevel.INFO, "ended; it starts anew when it is saved.");
        }
    }

    private void failed(DispatcherException reason) {
        if (started > 1) {
            log.error(reason);
        } else {
            failure = reason;
            watch.close();
        }
    }

    private FolderWatch watch() throws ScriptFile.Unusable {
        try {
            return new FolderWatch(folder, path -> Languages.imports(file.language(), path));
        } catch (IOException e) {
            throw new ScriptFile.Unusable(folder + " cannot be watched: " + e.getMessage() + ".");
        }
    }
}
