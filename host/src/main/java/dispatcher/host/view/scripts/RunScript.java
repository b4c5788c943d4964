package dispatcher.host.view.scripts;

import dispatcher.binding.LogLevel;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.limit.Usage;
import dispatcher.host.log.LogLines;
import dispatcher.host.observe.Counted;
import dispatcher.host.observe.Observation;
import dispatcher.host.observe.Tally;
import dispatcher.host.script.Ending;
import dispatcher.host.script.LogText;
import dispatcher.host.script.ScriptFile;
import dispatcher.host.script.ScriptLog;
import dispatcher.host.script.ScriptOptions;
import dispatcher.host.script.ScriptRun;
import dispatcher.host.script.Streams;
import dispatcher.host.serve.ScriptState;
import dispatcher.host.serve.ScriptStatus;
import dispatcher.host.serve.control.StatusJson;
import dispatcher.host.view.world.Recent;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The one script of a run, and what it says. Safe for use by several threads. */
public final class RunScript implements Scripts {
    private static final int LINES = 2_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final ScriptFile file;
    private final ScriptOptions options;
    private final List<String> commands;
    private final Consumer<String> asked;
    private final Tally tally;
    private final Recent log = new Recent(LINES);
    private final ScriptLog scriptLog;
    private final Streams streams;
    private @Nullable ScriptRun run;
    private @Nullable Usage lastUsage;
    private ScriptState state = ScriptState.STARTING;
    private int runs;

    /**
     * A run's script.
     *
     * @param first its log, which is written, too
     * @param verbose whether debug lines are shown
     * @param commands what may be asked
     * @param asked is told what was asked; may wait
     */
    public RunScript(ScriptFile file, ScriptOptions options, ScriptLog first, boolean verbose, List<String> commands,
            Consumer<String> asked) {
        this.file = file;
        this.options = options;
        this.commands = commands;
        this.tally = Observation.NONE.counting(Counted.NOWHERE).tally(file.name());
        this.asked = asked;
        this.scriptLog = new Copied(first, verbose);
        Streams own = Streams.standard();
        this.streams = new Streams(own.in(), new CopiedStream(own.out(), new LogLines(line -> add("OUT", line))),
                new CopiedStream(own.err(), new LogLines(line -> add("ERR", line))));
    }

    /** What the script's runs log to. */
    public ScriptLog scriptLog() {
        return scriptLog;
    }

    /** What they read and write. */
    public Streams streams() {
        return streams;
    }

    /** A run that will begin; gives the same back. */
    public synchronized ScriptRun follow(ScriptRun next) {
        run = next;
        runs++;
        state = ScriptState.STARTING;
        next.follow(stage -> stage(next, stage));
        return next;
    }

    /** How it ended. */
    public synchronized void ended(Ending ending) {
        lastUsage = run == null ? null : run.usage().ended();
        run = null;
        state = switch (ending) {
            case Ending.Finished finished -> finished.status() == 0 ? ScriptState.ENDED : ScriptState.FAILED;
            case Ending.Failed _ -> ScriptState.FAILED;
            case Ending.Limited _ -> ScriptState.LIMITED;
            case Ending.Interrupted _ -> ScriptState.STOPPED;
        };
    }

    @Override
    public synchronized List<Map<String, Object>> status() {
        Usage usage = run == null ? lastUsage : run.usage();
        return List.of(StatusJson.map(new ScriptStatus(file.name(), state, Duration.ZERO, file.source().file(),
                file.language().name(), file.policy(options.policy()), runs, usage,
                usage == null ? null : usage.lastError(), tally)));
    }

    @Override
    public Recent log() {
        return log;
    }

    @Override
    public List<String> commands() {
        return commands;
    }

    @Override
    public void command(String command, String script) {
        if (!commands.contains(command)) {
            throw new DispatcherException(FailureKind.WRONG_ARGUMENT, "There is no command " + command + " here.", "");
        }
        asked.accept(command);
    }

    @Override
    public String source(String script, String name) {
        return SourceFiles.read(file.source().file(), name);
    }

    private synchronized void stage(ScriptRun of, ScriptRun.Stage stage) {
        if (of == run && stage == ScriptRun.Stage.RUNNING) {
            state = ScriptState.RUNNING;
        }
    }

    private void add(String level, String text) {
        log.add(LogEntry.of(file.name(), level, LocalTime.now().format(TIME),
                String.join("\n", LogText.lines(text))));
    }

    private final class Copied extends ScriptLog {
        private final ScriptLog first;
        private final boolean verbose;

        Copied(ScriptLog first, boolean verbose) {
            super(file.name(), new PrintStream(OutputStream.nullOutputStream()), verbose);
            this.first = first;
            this.verbose = verbose;
        }

        @Override
        public void line(LogLevel level, String text) {
            first.line(level, text);
            if (level != LogLevel.DEBUG || verbose) {
                add(level.toString(), text);
            }
        }

        @Override
        public void error(Throwable thrown) {
            first.error(thrown);
            add("ERROR", explanation(thrown));
        }

        @Override
        public void ended(String reason) {
            first.ended(reason);
            add("ERROR", reason);
        }
    }
}
