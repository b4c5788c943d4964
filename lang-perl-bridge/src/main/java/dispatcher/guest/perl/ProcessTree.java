package dispatcher.guest.perl;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A program's process and all that came of it: what is in its session, what carries its token in its environment wherever it went,
 * and, where the system shows neither, its descendants. Safe for use by several threads.
 */
final class ProcessTree {
    private static final Duration LOOK_EVERY = Duration.ofMillis(10);
    private static final Duration KILL_TIME = Duration.ofSeconds(3);

    private final ProcessHandle leader;
    private final ProcessTable table;
    private final boolean guarded;

    /**
     * @param token a text in the environment of all that the process starts
     * @param guarded whether the leader only guards the program, which its end would kill
     */
    ProcessTree(ProcessHandle leader, String token, boolean guarded) {
        this.leader = leader;
        this.guarded = guarded;
        this.table = new ProcessTable(leader.pid(), token);
    }

    /**
     * Ends all of it: asks first, and kills what is left after the grace period.
     *
     * @return how many processes there were
     */
    synchronized int end(Duration grace) {
        List<ProcessHandle> found = alive();
        found.forEach(this::ask);
        long asked = System.nanoTime();
        while (!alive().isEmpty() && System.nanoTime() - asked < grace.toNanos()) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
        kill();
        return found.size();
    }

    /** Older programs tidy up when Ctrl-C is pressed, and know nothing of TERM. */
    private void ask(ProcessHandle process) {
        long pid = process.pid();
        if (guarded && process.equals(leader)) {
            return;
        }
        boolean interrupted = (guarded || process.equals(leader))
                && ProcessTable.catches(pid, Signal.INT)
                && !ProcessTable.catches(pid, Signal.TERM)
                && Signal.INT.send(pid);
        if (!interrupted) {
            process.destroy();
        }
    }

    /** What forks while it is killed is found in the next round. */
    private void kill() {
        long begun = System.nanoTime();
        List<ProcessHandle> left = alive();
        while (!left.isEmpty() && System.nanoTime() - begun < KILL_TIME.toNanos()) {
            left.forEach(ProcessHandle::destroyForcibly);
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
            left = alive();
        }
    }

    private List<ProcessHandle> alive() {
        Stream<ProcessHandle> known = Stream.concat(Stream.of(leader), leader.descendants());
        return Stream.concat(known, table.processes()).distinct().filter(ProcessTree::isAlive).toList();
    }

    private static boolean isAlive(ProcessHandle process) {
        return process.isAlive() && !ProcessTable.isZombie(process.pid());
    }
}
