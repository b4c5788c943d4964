package dispatcher.host.jail;

import dispatcher.host.limit.Threads;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * Looks at all jails' processes again and again, in one thread, with one look at {@code /proc} for all of them. Safe for use by
 * several threads.
 */
final class ProcessWatch {
    private static final Duration EVERY = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofMillis(500);
    /** Of one processor's time, that many in a hundred may go into looking. */
    private static final int SHARE = 10;
    private static final ProcessWatch SHARED = new ProcessWatch();

    private final Set<Prisoner> prisoners = new LinkedHashSet<>();

    private ProcessWatch() {}

    static ProcessWatch shared() {
        return SHARED;
    }

    /** Watches a process until it has ended and nothing is left of its jail. */
    synchronized void add(Prisoner prisoner) {
        prisoners.add(prisoner);
        if (prisoners.size() == 1) {
            Thread.ofPlatform().daemon().name("jail-watch").start(this::watch);
        }
    }

    private void watch() {
        for (List<Prisoner> watched = watched(); !watched.isEmpty(); watched = watched()) {
            long before = Threads.cpu(Thread.currentThread());
            look(watched);
            // What it had to wait for a processor is no reason to look more seldom.
            long taken = Threads.cpu(Thread.currentThread()) - before;
            LockSupport.parkNanos(Math.clamp(taken * 100 / SHARE, EVERY.toNanos(), LONGEST.toNanos()));
        }
    }

    private void look(List<Prisoner> watched) {
        try {
            ProcessSnapshot snapshot = ProcessSnapshot.take();
            watched.stream().filter(prisoner -> prisoner.look(snapshot)).forEach(this::remove);
        } catch (OutOfMemoryError _) {
            // Somebody has filled the host's heap, which must not set the others free: the next look comes.
        }
    }

    private synchronized List<Prisoner> watched() {
        return List.copyOf(prisoners);
    }

    private synchronized void remove(Prisoner prisoner) {
        prisoners.remove(prisoner);
    }
}
