package dispatcher.hostile;

import dispatcher.guest.CompileQueue;
import dispatcher.host.isolation.MachineIsolation;
import dispatcher.host.isolation.WarmWorkers;
import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import dispatcher.host.script.AllowedRegions;
import dispatcher.host.script.Isolation;
import dispatcher.host.script.ScriptFile;
import dispatcher.host.script.ScriptLog;
import dispatcher.host.script.ScriptOptions;
import dispatcher.host.script.ScriptRun;
import dispatcher.host.script.Streams;
import dispatcher.host.session.Account;
import dispatcher.host.session.Password;
import dispatcher.host.session.RegionUrl;
import dispatcher.host.session.Session;
import dispatcher.host.session.SessionOptions;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * The host that is attacked: a region, two neighbours, and whatever it is told to run. Reads a {@link Job} a line on standard
 * input, and writes an {@link Outcome} a line on standard output; ends when its input does.
 */
final class Stage implements AutoCloseable {
    private static final int WARM_TICKS = 25;
    private static final long TO_END = 50;

    private final ObjectMapper json = JsonMapper.builder().build();
    private final PrintStream answers;
    private final Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0));
    private final List<PaceRecorder> neighbours = new ArrayList<>();
    private final List<ScriptRun> neighbourRuns = new ArrayList<>();
    private final List<String> ended = new CopyOnWriteArrayList<>();
    private final WarmWorkers workers = WarmWorkers.ofThisMachine(0);
    private final Isolation isolation = MachineIsolation.of(workers, false);

    private Stage(PrintStream answers) {
        this.answers = answers;
    }

    /** @param arguments the neighbours' scripts */
    public static void main(String[] arguments) throws IOException, ScriptFile.Unusable, InterruptedException {
        PrintStream answers = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        requireUnlockedQueue();
        try (Stage stage = new Stage(answers)) {
            for (String neighbour : arguments) {
                stage.neighbour(Path.of(neighbour));
            }
            stage.awaitNeighbours();
            answers.println(stage.region.port());
            stage.serve();
            haltLater();
        }
        System.exit(0);
    }

    /** The distribution opens GraalVM's runtime to the host, so that no full stack stops the compilers of all. */
    private static void requireUnlockedQueue() {
        boolean compiles = ModuleLayer.boot().findModule("jdk.graal.compiler").isPresent();
        if (compiles && !CompileQueue.unlock()) {
            throw new IllegalStateException("The queue of what is to be compiled has a lock");
        }
    }

    /** What an attack has done to the host may hinder its end; nobody shall have to look for it then. */
    private static void haltLater() {
        CompletableFuture.delayedExecutor(TO_END, TimeUnit.SECONDS).execute(() -> Runtime.getRuntime().halt(1));
    }

    private void neighbour(Path file) throws ScriptFile.Unusable {
        PaceRecorder pace = new PaceRecorder(String.valueOf(file.getFileName()));
        ScriptOptions options = new ScriptOptions(List.of(), null, false, AllowedRegions.NONE, Path.of("store.db"));
        ScriptRun run = new ScriptRun(ScriptFile.read(file), options,
                new ScriptLog(pace.toString(), System.err, false), CompletableFuture.completedFuture(session()),
                new Streams(InputStream.nullInputStream(), pace, OutputStream.nullOutputStream()), null);
        neighbours.add(pace);
        neighbourRuns.add(run);
        var _ = run.start()
                .whenComplete((ending, _) -> ended.add("a neighbour that has ended: " + pace + " " + ending));
    }

    private void awaitNeighbours() throws InterruptedException {
        while (neighbours.stream().anyMatch(neighbour -> neighbour.count() < WARM_TICKS)) {
            Thread.sleep(Pace.PERIOD);
        }
    }

    private void serve() throws IOException {
        BufferedReader jobs = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = jobs.readLine(); line != null; line = jobs.readLine()) {
            Job job = json.readValue(line, Job.class);
            Thread.ofPlatform().daemon().name("job " + job.name()).start(() -> run(job));
        }
    }

    private void run(Job job) {
        try {
            Outcome outcome = job.file().isEmpty()
                    ? paces(job)
                    : new JobRun(job, session()).run(isolation, neighbours).leaving(ended);
            synchronized (answers) {
                answers.println(json.writeValueAsString(outcome));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs nothing, but tells how the neighbours did between two points of {@link System#nanoTime}, which all processes share. */
    private Outcome paces(Job job) {
        long begin = Long.parseLong(job.arguments().getFirst());
        long end = Long.parseLong(job.arguments().getLast());
        return new Outcome(job.name(), "", "", List.of(), 0,
                neighbours.stream().map(neighbour -> neighbour.between(begin, end)).toList(), List.of());
    }

    private Session session() {
        return Session.open(SessionOptions.of(RegionUrl.of(region.url()), Account.of("Dispatcher Owner"),
                Password.of(region.options().firstAccount().password())));
    }

    @Override
    public void close() {
        neighbourRuns.forEach(ScriptRun::interrupt);
        workers.close();
        region.close();
    }
}
