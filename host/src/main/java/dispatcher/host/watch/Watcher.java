package dispatcher.host.watch;

import dispatcher.binding.ObjectChange;
import dispatcher.binding.RegionBinding;
import dispatcher.binding.Registration;
import dispatcher.binding.Watch;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Looks at a region again and again, on a thread of its own, until it is cancelled. There is one look at a time; one that takes longer
 * than the period lets the next one begin late. One that fails is left out.
 */
public final class Watcher implements Registration {
    private final RegionBinding region;
    private final Watch watch;
    private final Consumer<ObjectChange> changed;
    private final Consumer<DispatcherException> failed;
    private final Pace pace = new Pace();
    private final CompletableFuture<Registration> begun = new CompletableFuture<>();
    private final Thread thread = Thread.ofVirtual().name("watch").unstarted(this::run);
    private boolean failing;

    private Watcher(RegionBinding region, Watch watch, Consumer<ObjectChange> changed,
            Consumer<DispatcherException> failed) {
        this.region = region;
        this.watch = watch;
        this.changed = changed;
        this.failed = failed;
    }

    /**
     * Begins to watch; the future completes with the first look, and fails as that does.
     *
     * @param changed is told each change, on the watch's thread
     * @param failed is told when a look fails, once until one succeeds
     */
    public static CompletableFuture<Registration> begin(RegionBinding region, Watch watch,
            Consumer<ObjectChange> changed, Consumer<DispatcherException> failed) {
        if (watch.period().compareTo(Watch.SHORTEST) < 0) {
            return CompletableFuture.failedFuture(new DispatcherException(FailureKind.WRONG_ARGUMENT,
                    "A watch looks at most every %s seconds.".formatted(Watch.SHORTEST.toMillis() / 1000.0),
                    "Others use the region, too; take a longer period."));
        }
        Watcher watcher = new Watcher(region, watch, changed, failed);
        watcher.thread.start();
        return watcher.begun;
    }

    @Override
    public void cancel() {
        thread.interrupt();
    }

    private void run() {
        try {
            long next = System.nanoTime();
            Memory memory = new Memory(look());
            begun.complete(this);
            while (true) {
                next = Math.max(next + watch.period().toNanos(), System.nanoTime());
                TimeUnit.NANOSECONDS.sleep(next - System.nanoTime());
                lookAgain(memory);
            }
        } catch (DispatcherException failure) {
            // The first look failed, or the session was closed.
            begun.completeExceptionally(failure);
        } catch (InterruptedException _) {
            // Cancelled: nobody wants to know any more.
        }
    }

    private void lookAgain(Memory memory) throws InterruptedException {
        try {
            memory.compare(look()).forEach(changed);
            failing = false;
        } catch (DispatcherException failure) {
            if (failure.kind() == FailureKind.DENIED) {
                throw failure;
            }
            if (!failing) {
                failing = true;
                failed.accept(failure);
            }
        }
    }

    private Map<UUID, Sight> look() throws InterruptedException {
        return new Look(region, pace).take(watch.objects());
    }
}
