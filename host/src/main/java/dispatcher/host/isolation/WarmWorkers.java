package dispatcher.host.isolation;

import dispatcher.guest.GuestLanguage;
import dispatcher.guest.Policy;
import dispatcher.host.jail.Protection;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Limits;
import dispatcher.host.script.ScriptFile;
import dispatcher.host.settings.ScriptSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Workers that stand ready, so that a script need not wait for a JVM. One that is taken is replaced in the background, a little later
 * and one after the other, since its script is starting now; those that stand ready are ended with this pool. Safe for use by several
 * threads.
 */
public final class WarmWorkers implements Workers.Supply, AutoCloseable {
    /** For that many different kinds of workers some stand ready; those of the kind that was not asked for longest are ended. */
    private static final int MOST_KINDS = 4;
    private static final Duration LATER = Duration.ofSeconds(2);

    private final int ready;
    private final Supplier<Protection> protection;
    private final Map<Kind, Deque<WorkerProcess>> idle = new LinkedHashMap<>(MOST_KINDS, 0.75f, true);
    private final ScheduledExecutorService background = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("warm-workers").factory());
    private boolean closed;

    /** What a worker is made for, which cannot be changed any more. */
    private record Kind(String language, long memory, long threads) {
        private static Kind of(String language, Limits limits) {
            return new Kind(language, limits.get(Limit.MEMORY), limits.get(Limit.THREADS));
        }
    }

    /**
     * @param ready how many stand ready for each language and size that was asked for; 0: none
     * @param protection what the machine offers; asked for with the first worker
     */
    public WarmWorkers(int ready, Supplier<Protection> protection) {
        this.ready = ready;
        this.protection = protection;
    }

    /** With what this machine offers. */
    public static WarmWorkers ofThisMachine(int ready) {
        return new WarmWorkers(ready, Protection::ofThisMachine);
    }

    /** One that stands ready where there is one, else a new one. */
    @Override
    public WorkerProcess take(String language, Limits limits) throws IOException {
        WorkerProcess warm = takeIdle(Kind.of(language, limits));
        prepare(language, limits);
        return warm == null ? start(language, limits) : warm;
    }

    /** Has workers stand ready for scripts with those limits, a little later. */
    public void prepare(String language, Limits limits) {
        if (ready > 0) {
            try {
                var _ = background.schedule(() -> fill(language, limits), LATER.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException _) {
                // The pool was closed meanwhile.
            }
        }
    }

    /** As above, for a script as a file tells of it; nothing for one that needs no worker or cannot be read. */
    public void prepare(ScriptSettings script) {
        if (script.policy() == Policy.ISOLATED) {
            try {
                GuestLanguage language = ScriptFile.read(script.file(), script.language()).language();
                if (!language.runsPrograms()) {
                    prepare(language.name(), Limits.standard(Policy.ISOLATED).with(script.limits()));
                }
            } catch (ScriptFile.Unusable _) {
                // Told when it is started.
            }
        }
    }

    /** How many stand ready. */
    public synchronized int idle() {
        return idle.values().stream().mapToInt(Deque::size).sum();
    }

    @Override
    public void close() {
        background.shutdownNow();
        synchronized (this) {
            closed = true;
            idle.values().forEach(workers -> workers.forEach(WarmWorkers::end));
            idle.clear();
        }
    }

    /** What it does before it has a job counts for nothing. */
    private WorkerProcess start(String language, Limits limits) throws IOException {
        return WorkerProcess.start(language, limits.with(Limit.CPU, Limits.NONE), protection.get());
    }

    private synchronized @Nullable WorkerProcess takeIdle(Kind kind) {
        Deque<WorkerProcess> workers = idle.getOrDefault(kind, new ArrayDeque<>());
        WorkerProcess worker = workers.poll();
        while (worker != null && !worker.process().isAlive()) {
            end(worker);
            worker = workers.poll();
        }
        return worker;
    }

    private void fill(String language, Limits limits) {
        Kind kind = Kind.of(language, limits);
        try {
            while (isShort(kind)) {
                put(kind, standBy(start(language, limits)));
            }
        } catch (IOException _) {
            // Whoever takes one next starts it, and reads why that does not work.
        }
    }

    private static WorkerProcess standBy(WorkerProcess worker) throws IOException {
        try {
            worker.standBy();
            return worker;
        } catch (IOException e) {
            end(worker);
            throw e;
        }
    }

    private synchronized boolean isShort(Kind kind) {
        return !closed && idle.computeIfAbsent(kind, _ -> new ArrayDeque<>()).size() < ready;
    }

    private synchronized void put(Kind kind, WorkerProcess worker) {
        if (closed) {
            end(worker);
            return;
        }
        idle.computeIfAbsent(kind, _ -> new ArrayDeque<>()).add(worker);
        if (idle.size() > MOST_KINDS) {
            var oldest = idle.values().iterator();
            oldest.next().forEach(WarmWorkers::end);
            oldest.remove();
        }
    }

    private static void end(WorkerProcess worker) {
        try {
            worker.close();
        } catch (IOException e) {
            throw new UncheckedIOException("A worker's folder cannot be deleted", e);
        }
    }
}
