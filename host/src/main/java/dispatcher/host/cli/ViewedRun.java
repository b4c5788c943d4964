package dispatcher.host.cli;

import dispatcher.binding.LogLevel;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.script.Ending;
import dispatcher.host.script.Reloads;
import dispatcher.host.script.RepeatedRun;
import dispatcher.host.script.ScriptFile;
import dispatcher.host.script.ScriptLog;
import dispatcher.host.script.ScriptOptions;
import dispatcher.host.script.ScriptRun;
import dispatcher.host.session.SessionOptions;
import dispatcher.host.view.View;
import dispatcher.host.view.scripts.RunScript;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A script's runs with a view beside them, which stays when the script has ended; until it is interrupted. */
final class ViewedRun {
    private static final String START = "start";
    private static final String STOP = "stop";
    private static final String RELOAD = "reload";
    private static final String INTERRUPT = "";

    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
    private final ScriptOptions options;
    private final RunRegion region;
    private final UnaryOperator<SessionOptions> sessions;
    private final ScriptLog log;
    private volatile ScriptFile file;
    private @Nullable RepeatedRun present;

    /**
     * @param sessions more options of the script's sessions
     * @param log where the script's log is written, too
     */
    ViewedRun(ScriptFile file, ScriptOptions options, RunRegion region, UnaryOperator<SessionOptions> sessions,
            ScriptLog log) {
        this.sessions = sessions;
        this.log = log;
        this.file = file;
        this.options = options;
        this.region = region;
    }

    /** Runs it, and again whenever a browser asks for it. */
    int run(ViewChoice choice, Interrupts interrupts, boolean verbose) throws InterruptedException {
        RunScript script = new RunScript(file, options, log, verbose, List.of(START, STOP, "restart", RELOAD),
                this::askFor);
        try (View view = choice.open(region::options, script).orElseThrow()) {
            interrupts.onInterrupt(() -> {
                ask(INTERRUPT);
                view.close();
                region.close();
            });
            announce(view);
            runs(script);
        }
        return ExitCode.INTERRUPTED;
    }

    /** As above; it starts anew when it is saved. */
    int watch(ViewChoice choice, Interrupts interrupts, boolean verbose)
            throws ScriptFile.Unusable, InterruptedException {
        RunScript script = new RunScript(file, options, log, verbose, List.of(), _ -> {});
        try (View view = choice.open(region::options, script).orElseThrow()) {
            Reloads reloads = new Reloads(file, options, script.scriptLog(), script.streams(),
                    session -> region.open(session, sessions),
                    script::follow, script::ended);
            interrupts.onInterrupt(() -> {
                reloads.interrupt();
                view.close();
                region.close();
            });
            announce(view);
            reloads.run();
        }
        return ExitCode.INTERRUPTED;
    }

    private static void announce(View view) {
        System.err.println("view: " + view.address());
        System.err.println("stop: Ctrl-C");
    }

    private void runs(RunScript script) throws InterruptedException {
        String next = START;
        while (!next.equals(INTERRUPT)) {
            if (!next.equals(STOP)) {
                once(script);
            }
            next = asked.take();
            if (!next.equals(STOP) && !next.equals(INTERRUPT)) {
                script.scriptLog().line(LogLevel.INFO, "begins anew.");
            }
        }
    }

    private void once(RunScript script) throws InterruptedException {
        try {
            Ending ending = begin(script).run();
            over();
            script.ended(ending);
            script.scriptLog().line(LogLevel.INFO, ending instanceof Ending.Interrupted
                    ? "was stopped."
                    : "has ended; the view stays until Ctrl-C.");
        } catch (DispatcherException failure) {
            over();
            script.ended(new Ending.Failed());
            script.scriptLog().error(failure);
        } catch (ScriptFile.Unusable failure) {
            script.ended(new Ending.Failed());
            script.scriptLog().line(LogLevel.ERROR, String.valueOf(failure.getMessage()));
        }
    }

    /** Each time with the text that the file has then. */
    private synchronized RepeatedRun begin(RunScript script) throws ScriptFile.Unusable {
        file = file.again();
        ScriptFile version = file;
        RepeatedRun runs = new RepeatedRun(() -> script.follow(new ScriptRun(version, options, script.scriptLog(),
                region.session(sessions), script.streams(), null)), options.reaction(), script.scriptLog());
        present = runs;
        while (START.equals(asked.peek())) {
            asked.remove();
        }
        if (!asked.isEmpty()) {
            runs.interrupt();
        }
        return runs;
    }

    /**
     * As {@link #ask}, but a reload of a file that cannot be read leaves alone what runs.
     *
     * @throws DispatcherException WRONG_ARGUMENT: it cannot be read
     */
    void askFor(String command) {
        if (command.equals(RELOAD)) {
            try {
                file.again();
            } catch (ScriptFile.Unusable unusable) {
                throw new DispatcherException(FailureKind.WRONG_ARGUMENT, String.valueOf(unusable.getMessage()),
                        "Nothing was changed.");
            }
        }
        ask(command);
    }

    /** What is asked while a run begins ends that run, too, as soon as it has begun. */
    void ask(String command) {
        RepeatedRun running;
        synchronized (this) {
            running = present;
            if (running != null && command.equals(START)) {
                return;
            }
            asked.add(command);
        }
        if (running != null) {
            running.interrupt();
        }
    }

    private synchronized void over() {
        present = null;
    }
}
