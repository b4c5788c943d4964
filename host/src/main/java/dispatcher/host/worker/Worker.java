package dispatcher.host.worker;

import dispatcher.bridge.client.BridgeClient;
import dispatcher.guest.Policy;
import dispatcher.host.script.AllowedRegions;
import dispatcher.host.script.Ending;
import dispatcher.host.script.ScriptFile;
import dispatcher.host.script.ScriptOptions;
import dispatcher.host.script.ScriptRun;
import dispatcher.host.script.Streams;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** Does one job: runs the script over the bridge, and tells the host how it ended. */
final class Worker {
    /** Nobody is there any more to tell it to. */
    private static final int HOST_GONE = 70;

    private final Job job;
    private final Streams streams;
    private volatile boolean done;

    Worker(Job job, Streams streams) {
        this.job = job;
        this.streams = streams;
    }

    void run() throws IOException, ScriptFile.Unusable {
        try (BridgeClient client = BridgeClient.open(job.socket(), job.token(), this::bridgeEnded)) {
            WorkerLog log = new WorkerLog(String.valueOf(job.file().getFileName()), client);
            Ending ending = told(script(client, log), client);
            if (!(ending instanceof Ending.Limited)) {
                log.reason().ifPresent(reason -> client.tell("failure", Map.of("message", reason)));
            }
            var told = client.call("ending", Endings.told(ending));
            BridgeClient.await(told);
            done = true;
        }
    }

    private static Ending told(ScriptRun run, BridgeClient client) {
        try (UsageTeller _ = UsageTeller.start(run::usage, client)) {
            return run.run();
        }
    }

    private ScriptRun script(BridgeClient client, WorkerLog log) throws ScriptFile.Unusable {
        ScriptFile file = ScriptFile.given(job.file(), job.text(), job.language());
        Path folder = Objects.requireNonNull(job.file().toAbsolutePath().normalize().getParent());
        return new ScriptRun(file, options(), log,
                (loop, ending, _, meter) -> new RemoteBinding(client, folder, loop, ending, meter), streams,
                null);
    }

    /** Store, other regions and fence are the host's affair. */
    private ScriptOptions options() {
        return new ScriptOptions(job.arguments(), Policy.CONSTRAINED, false, AllowedRegions.NONE, Path.of(""))
                .withLimits(job.limits()).withReaction(job.reaction());
    }

    /** A script without its host has nothing left to do, whatever it does. */
    private void bridgeEnded() {
        if (!done) {
            Runtime.getRuntime().halt(HOST_GONE);
        }
    }
}
