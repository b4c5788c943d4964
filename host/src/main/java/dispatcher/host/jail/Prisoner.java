package dispatcher.host.jail;

import dispatcher.guest.GuestUsage;
import dispatcher.host.limit.Breach;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Limits;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One process with all that comes of it, what it may use and what it has used. Safe for use by several threads. */
final class Prisoner {
    private final Process process;
    private final ControlGroup group;
    private final Janitor.Note note;
    private final Overhead overhead;
    private Limits limits;
    private Usage used = new Usage(0, 0, 0);
    private long cpuBefore;
    private @Nullable Breach breach;
    private boolean gone;

    /** @param cpu nanoseconds */
    private record Usage(long cpu, long memory, int threads) {}

    Prisoner(Process process, ControlGroup group, Janitor.Note note, Limits limits, Overhead overhead) {
        this.process = process;
        this.group = group;
        this.note = note;
        this.limits = limits;
        this.overhead = overhead;
    }

    /** From now on other limits hold, and CPU time is counted anew. */
    synchronized void begin(Limits other) throws IOException {
        share(CpuShare.WORKING);
        measure(ProcessSnapshot.take());
        limits = other;
        cpuBefore = used.cpu;
    }

    synchronized void share(CpuShare share) throws IOException {
        group.share(share);
    }

    /** @return whether it has ended and nothing is left of it */
    synchronized boolean look(ProcessSnapshot snapshot) {
        if (gone) {
            return true;
        }
        if (process.isAlive()) {
            measure(snapshot);
            judge();
        } else {
            judgeKernel();
            leave();
        }
        return gone;
    }

    synchronized GuestUsage usage() {
        return new GuestUsage(Duration.ofNanos(used.cpu - cpuBefore), used.memory, used.threads);
    }

    /** Which limit it was ended for, if it was for one. */
    synchronized Optional<Breach> breach() {
        if (!gone) {
            judgeKernel();
        }
        return Optional.ofNullable(breach);
    }

    synchronized void kill() {
        group.processes().forEach(ProcessHandle::destroyForcibly);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private void measure(ProcessSnapshot snapshot) {
        Stream<Long> pids = Stream.concat(Stream.of(process.pid()),
                group.processes().stream().map(ProcessHandle::pid));
        List<ProcessSnapshot.Entry> entries = snapshot.tree(pids.toList());
        long cpu = entries.stream().mapToLong(ProcessSnapshot.Entry::cpu).sum();
        used = new Usage(Math.max(used.cpu, Math.max(cpu, group.cpu())),
                entries.stream().mapToLong(entry -> ProcessSnapshot.memory(entry.pid())).sum(),
                entries.stream().mapToInt(ProcessSnapshot.Entry::threads).sum());
    }

    private void judge() {
        judgeKernel();
        judge(Limit.CPU, used.cpu - cpuBefore - overhead.cpu().toNanos());
        judge(Limit.MEMORY, used.memory - overhead.memory());
        judge(Limit.THREADS, (long) used.threads - overhead.threads());
        if (breach != null) {
            kill();
        }
    }

    /** What the kernel has refused already. */
    private void judgeKernel() {
        if (breach == null && group.killedForMemory() > 0) {
            breach = new Breach(Limit.MEMORY, limits.get(Limit.MEMORY), limits.get(Limit.MEMORY), null);
        } else if (breach == null && group.refusedProcesses() > 0) {
            breach = new Breach(Limit.THREADS, limits.get(Limit.THREADS) + 1, limits.get(Limit.THREADS), null);
        }
    }

    private void judge(Limit limit, long reached) {
        if (breach == null && reached > limits.get(limit)) {
            breach = new Breach(limit, reached, limits.get(limit), null);
        }
    }

    private void leave() {
        group.processes().forEach(ProcessHandle::destroyForcibly);
        if (group.remove()) {
            note.close();
            gone = true;
        }
    }
}
