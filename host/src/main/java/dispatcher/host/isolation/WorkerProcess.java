package dispatcher.host.isolation;

import dispatcher.bridge.BridgeDirectory;
import dispatcher.guest.GuestUsage;
import dispatcher.host.jail.Jail;
import dispatcher.host.jail.Protection;
import dispatcher.host.limit.Breach;
import dispatcher.host.limit.Limits;
import dispatcher.host.worker.Job;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * A worker: a JVM of its own in a jail, started before it is known what for. It makes itself ready for a language, then waits for its
 * job, the first line of its standard input; what follows is the script's. Safe for use by several threads.
 */
public final class WorkerProcess implements AutoCloseable {
    private final Process process;
    private final BridgeDirectory bridge;
    private final Jail jail;

    private WorkerProcess(Process process, BridgeDirectory bridge, Jail jail) {
        this.process = process;
        this.bridge = bridge;
        this.jail = jail;
    }

    /**
     * Starts one.
     *
     * @param language the name of the language that it shall be ready for
     * @param limits how much it may use
     * @param protection what the machine offers
     */
    public static WorkerProcess start(String language, Limits limits, Protection protection) throws IOException {
        BridgeDirectory bridge = BridgeDirectory.make();
        Jail jail = new Jail(limits, WorkerMemory.overhead(), protection);
        try {
            ProcessBuilder builder = WorkerCommand.of(language, WorkerMemory.of(limits));
            return new WorkerProcess(jail.start(builder, WorkerCommand.readable(), bridge.folder()), bridge, jail);
        } catch (IOException e) {
            bridge.close();
            throw e;
        }
    }

    /** It has no job yet, and shall not be in the way of those that have. */
    void standBy() throws IOException {
        jail.standBy();
    }

    /** Gives it its job; to be called once. */
    public void begin(Job job) throws IOException {
        jail.begin(job.limits());
        OutputStream in = process.getOutputStream();
        in.write(job.line());
        in.flush();
    }

    /** The process, with pipes for its standard streams. */
    public Process process() {
        return process;
    }

    /** Where its bridge is to be opened; whoever opens that closes this folder with it. */
    public BridgeDirectory bridge() {
        return bridge;
    }

    /** What it uses. */
    public Optional<GuestUsage> usage() {
        return jail.usage();
    }

    /** For which limit the machine has ended it; empty where it was not for one. */
    public Optional<Breach> breach() {
        return jail.breach();
    }

    /** Kills it, with no respite. */
    public void kill() {
        jail.kill();
    }

    /** Kills it and deletes its bridge's folder. */
    @Override
    public void close() throws IOException {
        kill();
        bridge.close();
    }
}
