package dispatcher.host.region.store;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Saves a region again and again, so that no change is lost that is older than a second, and at its end. */
public final class Keeper implements AutoCloseable {
    private static final int PAUSE_MILLIS = 150;
    private static final System.Logger LOG = System.getLogger(Keeper.class.getName());

    private final RegionStore store;
    private final ScheduledExecutorService thread;

    public Keeper(RegionStore store) {
        this.store = store;
        thread = Executors
                .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("region-keeper").factory());
        var _ = thread.scheduleWithFixedDelay(this::save, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Saves a last time. */
    @Override
    public void close() {
        thread.close();
        save();
        try {
            store.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, e.getMessage(), e);
        }
    }

    private void save() {
        try {
            store.save();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "The region could not be saved; it will be tried again", e);
        }
    }
}
