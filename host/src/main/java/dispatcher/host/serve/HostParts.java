package dispatcher.host.serve;

import dispatcher.host.observe.Observation;
import dispatcher.host.script.Isolation;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;

/**
 * What the scripts of a host share.
 *
 * @param logs the folder of their logs
 * @param json whether the logs hold objects of JSON
 * @param observation looks at the runs
 * @param clock starts scripts anew; nothing on it waits
 * @param preparing how many scripts are prepared at once, so that many that start together do not fight for the processors
 */
record HostParts(
        HostRegions regions, Isolation isolation, Path logs, boolean verbose, boolean json,
        Observation observation, HostListener listener, ScheduledExecutorService clock,
        Semaphore preparing) implements AutoCloseable {
    static HostParts of(HostRegions regions, Isolation isolation, Path logs, boolean verbose, boolean json,
            Observation observation, HostListener listener) {
        return new HostParts(regions, isolation, logs, verbose, json, observation, listener,
                Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("restarts").factory()),
                new Semaphore(Runtime.getRuntime().availableProcessors()));
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
