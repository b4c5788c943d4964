package dispatcher.host.cli;

import dispatcher.guest.Policy;
import dispatcher.host.UserHome;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Limits;
import dispatcher.host.observe.Observation;
import dispatcher.host.prompt.Prompt;
import dispatcher.host.script.Conversation;
import dispatcher.host.script.Ending;
import dispatcher.host.script.ScriptFile;
import dispatcher.host.script.ScriptLog;
import dispatcher.host.script.ScriptOptions;
import dispatcher.host.script.ScriptRun;
import dispatcher.host.settings.ScriptSettings;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dispatcher repl}: a script that is typed line by line. */
@Command(name = "repl", mixinStandardHelpOptions = true,
        description = "Runs what you type, against a region, without --region one of its own; handlers and timers run meanwhile. All names of the library are there without import. Ctrl-C cuts off what runs, Ctrl-D ends.",
        footer = {"", "Examples:", "  ${ROOT-COMMAND-NAME} repl", "  ${ROOT-COMMAND-NAME} repl --lang js --region home",
                "  echo 'print(region.name)' | ${ROOT-COMMAND-NAME} repl"})
final class ReplCommand implements Callable<Integer> {
    /** A person cuts off what takes too long. */
    private static final Limits LIMITS = new Limits(Map.of(Limit.HANDLER_TIME, Limits.NONE));

    @ParentCommand
    private Main main = new Main();

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Mixin
    private ScriptChoices choices = new ScriptChoices();

    @Mixin
    private ObserveOptions observe = new ObserveOptions();

    @Option(names = "--lang", paramLabel = "python|js", defaultValue = "python",
            description = "The language; python where left out.")
    private String language = "python";

    private volatile boolean failed;

    @Override
    public Integer call() throws ScriptFile.Unusable, IOException {
        ScriptFile file = ScriptFile.typed(language);
        ScriptSettings settings = choices.settings(file.source().file(), List.of());
        try (Interrupts interrupts = new Interrupts(); Observed observed = observe.begin(main, Observation.NONE)) {
            ScriptOptions options = choices.options(settings, LIMITS, file.name(), observed);
            refuseIsolated(options);
            return run(file, options, settings, interrupts, observed);
        }
    }

    private int run(ScriptFile file, ScriptOptions options, ScriptSettings settings, Interrupts interrupts,
            Observed observed) throws IOException {
        try (RunRegion region = RunRegion.of(connection, settings.region(), settings.trust(), choices.simulator());
                Prompt prompt = Prompt.open(greeting(file), UserHome.state().resolve("history-" + language))) {
            ScriptLog log = new ScriptLog(file.name(),
                    new PrintStream(prompt.streams().err(), true, StandardCharsets.UTF_8), main.verbose());
            ScriptRun run = new ScriptRun(file, options, log, region.session(observed.sessions(file.name())),
                    prompt.streams(), conversation -> begin(prompt, conversation));
            interrupts.onInterrupt(() -> {
                run.interrupt();
                region.close();
            });
            return code(run.run(), prompt);
        }
    }

    /** What is typed is run line by line in a context of this process. */
    private static void refuseIsolated(ScriptOptions options) {
        if (options.policy() == Policy.ISOLATED) {
            throw new UsageException(
                    "What you type runs in this process, so it cannot be isolated; leave that policy out, or write a file and use '"
                            + CommandName.get() + " run --policy isolated FILE'.");
        }
    }

    private void begin(Prompt prompt, Conversation conversation) {
        Thread.ofPlatform().daemon().name("prompt").start(() -> {
            try {
                talk(prompt, conversation);
            } catch (IOException e) {
                throw new UncheckedIOException("What was typed cannot be read", e);
            } finally {
                conversation.end();
            }
        });
    }

    private void talk(Prompt prompt, Conversation conversation) throws IOException {
        for (String entry = prompt.next(conversation); entry != null; entry = prompt.next(conversation)) {
            failed |= !conversation.evaluate(entry).join();
        }
    }

    private int code(Ending ending, Prompt prompt) {
        return switch (ending) {
            case Ending.Finished(int status) when status != 0 -> status;
            case Ending.Interrupted _ -> ExitCode.INTERRUPTED;
            default -> failed && !prompt.isWatched() ? ExitCode.FAILED : ExitCode.FINISHED;
        };
    }

    private static String greeting(ScriptFile file) {
        return "Dispatcher, " + file.language().name()
                + ": region, every, after, log and all else of the library are there."
                + " Tab completes, Ctrl-C cuts off, Ctrl-D ends.";
    }
}
