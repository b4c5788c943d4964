package dispatcher.host.isolation;

import dispatcher.bridge.BridgeDirectory;
import dispatcher.guest.Confinement;
import java.io.IOException;

/**
 * A worker: a JVM of its own, started before it is known what for. It makes itself ready for a language, then waits for its job, the
 * first line of its standard input; what follows is the script's. Safe for use by several threads.
 */
public final class WorkerProcess implements AutoCloseable {
    private final Process process;
    private final BridgeDirectory bridge;

    private WorkerProcess(Process process, BridgeDirectory bridge) {
        this.process = process;
        this.bridge = bridge;
    }

    /**
     * Starts one.
     *
     * @param language the name of the language that it shall be ready for
     * @param memory how much it gets
     * @param confinement what is put around it
     */
    public static WorkerProcess start(String language, WorkerMemory memory, Confinement confinement)
            throws IOException {
        BridgeDirectory bridge = BridgeDirectory.make();
        try {
            ProcessBuilder builder = WorkerCommand.of(language, memory);
            return new WorkerProcess(confinement.start(builder, WorkerCommand.readable(), bridge.folder()), bridge);
        } catch (IOException e) {
            bridge.close();
            throw e;
        }
    }

    /** The process, with pipes for its standard streams. */
    public Process process() {
        return process;
    }

    /** Where its bridge is to be opened; whoever opens that closes this folder with it. */
    public BridgeDirectory bridge() {
        return bridge;
    }

    /** Kills it, with no respite, and deletes its bridge's folder. */
    @Override
    public void close() throws IOException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        bridge.close();
    }
}
