package dispatcher.host.jail;

import dispatcher.guest.Confinement;
import dispatcher.guest.GuestUsage;
import dispatcher.host.limit.Breach;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.LimitReached;
import dispatcher.host.limit.Limits;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Confines one process, with all that it starts, by what the machine offers. The process sees the system's programs and libraries,
 * what it has to read and nothing else of the machine's files; no network, no other processes; of the environment only what was
 * added to this process's own. What it uses beyond its limits ends it. Nothing of it stays when it has ended, or when this process
 * has. Safe for use by several threads.
 */
public final class Jail implements Confinement {
    private static final Map<String, String> ENVIRONMENT = Map.of("PATH", "/usr/bin:/bin", "HOME", "/tmp", "LANG",
            "C.UTF-8");
    private static final long ENDING_SECONDS = 2;

    private final Limits limits;
    private final Overhead overhead;
    private final Protection protection;
    private @Nullable Prisoner prisoner;

    /**
     * @param limits how much the process may use, of which cpu, memory and threads concern the jail
     * @param overhead what the process needs besides
     * @param protection what the machine offers
     */
    public Jail(Limits limits, Overhead overhead, Protection protection) {
        this.limits = limits;
        this.overhead = overhead;
        this.protection = protection;
    }

    @Override
    public synchronized Process start(ProcessBuilder builder, Set<Path> readable, Path bridge) throws IOException {
        if (prisoner != null) {
            throw new IllegalStateException("A jail is for one process only");
        }
        ControlGroup group = group();
        Janitor.Note note = JailHouse.shared().janitor().note(bridge);
        try {
            group.make(groupMemory(), allowed(Limit.THREADS, overhead.threads()));
            Process process = JailHouse.shared().start(confined(builder, group, readable, bridge));
            prisoner = new Prisoner(process, group, note, limits, overhead);
            ProcessWatch.shared().add(prisoner);
            return process;
        } catch (IOException e) {
            group.remove();
            note.close();
            throw e;
        }
    }

    /** Whether the process can reach nothing of the machine but what it was given. */
    @Override
    public boolean holds() {
        return protection.has(Protection.Part.NAMESPACES) && protection.boundsProcesses();
    }

    /** From now on other limits hold, and CPU time is counted anew: for a process that was started before it was known for what. */
    public synchronized void begin(Limits other) throws IOException {
        if (prisoner != null) {
            prisoner.begin(other);
        }
    }

    /** Until it begins, the process gets little of the processors where others want them, and the machine can do that. */
    public synchronized void standBy() throws IOException {
        if (prisoner != null) {
            prisoner.share(CpuShare.STANDING_BY);
        }
    }

    /** What the process and all that came of it use; empty before it is started. */
    @Override
    public synchronized Optional<GuestUsage> usage() {
        return Optional.ofNullable(prisoner).map(Prisoner::usage);
    }

    /** The limit for which the process was ended; empty where it was not. */
    public synchronized Optional<Breach> breach() {
        return Optional.ofNullable(prisoner).flatMap(Prisoner::breach);
    }

    /** {@link #breach} as what fails a run. */
    @Override
    public Optional<RuntimeException> failure() {
        return breach().map(LimitReached::new);
    }

    /** Ends the process and all that came of it at once. */
    public synchronized void kill() {
        if (prisoner != null) {
            prisoner.kill();
        }
    }

    private boolean apart() {
        return protection.has(Protection.Part.NAMESPACES);
    }

    private ControlGroup group() {
        boolean any = protection.has(Protection.Part.MEMORY) || protection.has(Protection.Part.PROCESSES)
                || protection.has(Protection.Part.CPU);
        return any ? JailHouse.shared().groups().next() : new ControlGroup(Map.of(), GroupVersion.TWO);
    }

    private ProcessBuilder confined(ProcessBuilder builder, ControlGroup group, Set<Path> readable, Path bridge)
            throws IOException {
        boolean filtered = apart() && protection.has(Protection.Part.SYSTEM_CALLS);
        List<String> command = apart() ? namespaced(builder, readable, bridge, filtered) : builder.command();
        ProcessBuilder confined = new ProcessBuilder(LaunchScript.outside(group.folders(), cpuSeconds(), addresses(),
                filtered ? JailHouse.shared().filter() : null, command));
        confined.redirectInput(builder.redirectInput()).redirectOutput(builder.redirectOutput())
                .redirectError(builder.redirectError()).redirectErrorStream(builder.redirectErrorStream());
        confined.directory(apart() ? new File("/") : builder.directory());
        setEnvironment(confined.environment(), builder.environment());
        return confined;
    }

    private List<String> namespaced(ProcessBuilder builder, Set<Path> readable, Path bridge, boolean filtered)
            throws IOException {
        List<Path> all = new ArrayList<>(readable);
        all.add(bridge);
        Path bubblewrap = Tools.find(Namespaces.PROGRAM)
                .orElseThrow(() -> new IOException("There is no program " + Namespaces.PROGRAM + " any more"));
        List<String> command = new ArrayList<>(Namespaces.command(bubblewrap, all,
                builder.directory() == null ? null : builder.directory().toPath(), filtered));
        command.addAll(LaunchScript.inside(allowed(Limit.THREADS, overhead.threads()), builder.command()));
        return command;
    }

    private static void setEnvironment(Map<String, String> confined, Map<String, String> wanted) {
        confined.clear();
        confined.putAll(ENVIRONMENT);
        wanted.forEach((name, value) -> {
            if (!value.equals(System.getenv(name))) {
                confined.put(name, value);
            }
        });
    }

    private @Nullable Long cpuSeconds() {
        return overhead.reserves() || limits.get(Limit.CPU) == Limits.NONE
                ? null
                : limits.time(Limit.CPU).plus(overhead.cpu()).toSeconds() + ENDING_SECONDS;
    }

    /** Memory that is only reserved is no harm; the watch and the kernel look at what is used. */
    private @Nullable Long addresses() {
        long memory = allowed(Limit.MEMORY, overhead.memory());
        return overhead.reserves() || memory > Long.MAX_VALUE / 4 ? null : 2 * memory + (512L << 20);
    }

    /** The kernel counts files in memory, too. */
    private long groupMemory() {
        return allowed(Limit.MEMORY, overhead.memory() + 2 * Namespaces.ROOM);
    }

    private long allowed(Limit limit, long besides) {
        long amount = limits.get(limit);
        return amount >= Limits.NONE - besides ? Limits.NONE : amount + besides;
    }
}
