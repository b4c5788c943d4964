package dispatcher.host.serve;

import dispatcher.host.observe.Observation;
import dispatcher.host.script.Isolation;
import java.nio.file.Path;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
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
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1,
                Thread.ofPlatform().daemon().name("restarts").factory());
        // A script's end would start it else, from a thread that has a busy script's priority.
        clock.prestartCoreThread();
        return new HostParts(regions, isolation, logs, verbose, json, observation, listener, clock,
                new Semaphore(Runtime.getRuntime().availableProcessors()));
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
