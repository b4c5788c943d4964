package dispatcher.hostile;

import dispatcher.guest.EarlyClasses;
import dispatcher.guest.Policy;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Limits;
import dispatcher.host.limit.Reaction;
import dispatcher.host.script.AllowedRegions;
import dispatcher.host.script.Isolation;
import dispatcher.host.script.ScriptFile;
import dispatcher.host.script.ScriptLog;
import dispatcher.host.script.ScriptOptions;
import dispatcher.host.script.ScriptRun;
import dispatcher.host.script.Streams;
import dispatcher.host.session.Session;
import dispatcher.message.dispatcher.InfoRequest;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** One job in the host: its run, with all that it prints and leaves. */
final class JobRun {
    private static final long TO_END = 30;

    private final Job job;
    private final Session session;
    private final Kept out;
    private final Kept err = new Kept(_ -> {});
    private final Kept log = new Kept(_ -> {});
    private final CompletableFuture<Void> gained = new CompletableFuture<>();
    private final CompletableFuture<String> ending = new CompletableFuture<>();
    private final long begin = System.nanoTime();

    JobRun(Job job, Session session) {
        this.job = job;
        this.session = session;
        this.out = new Kept(text -> {
            if (job.gaining() && text.contains(Verdict.GAIN)) {
                gained.complete(null);
            }
        });
    }

    /** Runs it to its end, or until its time is over. */
    Outcome run(Isolation isolation, List<PaceRecorder> neighbours) throws InterruptedException {
        try {
            ScriptFile file = ScriptFile.read(Path.of(job.file()));
            if (policy() == Policy.CONSTRAINED) {
                EarlyClasses.initialize(file.language());
                file.language().standBy();
            }
            ScriptRun run = new ScriptRun(file, options(isolation),
                    new ScriptLog(name(), stream(log), false), CompletableFuture.completedFuture(session),
                    new Streams(InputStream.nullInputStream(), out, err), null);
            Thread.ofPlatform().daemon().name("run " + job.name()).start(() -> run(run));
            await(run);
        } catch (ScriptFile.Unusable e) {
            stream(log).println(name() + ": " + e.getMessage());
            ending.complete("Unusable");
        }
        return outcome(neighbours);
    }

    private void run(ScriptRun run) {
        try {
            ending.complete(run.run().getClass().getSimpleName());
        } catch (RuntimeException | Error e) {
            stream(log).println(name() + ": the host failed with " + e);
            ending.complete(e.getClass().getSimpleName());
        }
    }

    private void await(ScriptRun run) throws InterruptedException {
        try {
            CompletableFuture.anyOf(ending, gained).get(job.patience(), TimeUnit.MILLISECONDS);
            if (!ending.isDone()) {
                run.interrupt();
                ending.get(TO_END, TimeUnit.SECONDS);
            }
        } catch (TimeoutException _) {
            ending.complete(Outcome.RUNNING);
            run.interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Outcome outcome(List<PaceRecorder> neighbours) {
        long end = System.nanoTime();
        return new Outcome(job.name(), ending.join(), out.text(),
                Stream.concat(log.text().lines(), err.text().lines()).toList(),
                TimeUnit.NANOSECONDS.toMillis(end - begin),
                neighbours.stream().map(neighbour -> neighbour.between(begin, end)).toList(), left());
    }

    /** A session that is closed refuses everything by itself. */
    private List<String> left() {
        return session.send(new InfoRequest()).isCompletedExceptionally() ? List.of() : List.of("its session");
    }

    private ScriptOptions options(Isolation isolation) {
        Limits limits = new Limits(Map.of());
        for (Map.Entry<String, String> limit : job.limits().entrySet()) {
            limits = limits.with(Limit.named(limit.getKey()).orElseThrow(), limit.getValue());
        }
        return new ScriptOptions(new ArrayList<>(job.arguments()),
                policy(), true,
                limits, Reaction.valueOf(job.reaction().toUpperCase(Locale.ROOT)), Rules.fence(job.fence()),
                AllowedRegions.NONE, Path.of(job.file()).resolveSibling("store.db"), isolation);
    }

    private Policy policy() {
        return Policy.valueOf(job.policy().toUpperCase(Locale.ROOT));
    }

    private String name() {
        return String.valueOf(Path.of(job.file()).getFileName());
    }

    private static PrintStream stream(Kept kept) {
        return new PrintStream(kept, true, StandardCharsets.UTF_8);
    }
}
