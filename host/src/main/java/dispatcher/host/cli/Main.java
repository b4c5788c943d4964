package dispatcher.host.cli;

import dispatcher.host.log.JsonHandler;
import dispatcher.host.log.JsonLines;
import dispatcher.host.log.JsonStream;
import dispatcher.host.script.JsonScriptLog;
import dispatcher.host.script.ScriptLog;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** {@code dispatcher}: the way in. */
@Command(name = "dispatcher", versionProvider = Version.class, mixinStandardHelpOptions = true,
        description = "Runs Python, JavaScript and Perl scripts that control a region of OpenSimulator.",
        footer = {"", "Examples:", "  ${COMMAND-NAME} run samples/python/hello.py", "  ${COMMAND-NAME} region",
                "  ${COMMAND-NAME} run --region http://127.0.0.1:9000 samples/js/hello.mjs",
                "  ${COMMAND-NAME} messages CreateObjectRequest"})
public final class Main implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--verbose", scope = CommandLine.ScopeType.INHERIT,
            description = "Tell more on standard error: debug lines and the host's own stack traces.")
    private boolean verbose;

    @Option(names = "--log-format", paramLabel = "text|json", scope = CommandLine.ScopeType.INHERIT,
            description = "How the host's own lines look: text (usual), or an object of JSON a line (docs/observe.md).")
    private LogFormat logFormat = LogFormat.TEXT;

    /** How lines look. */
    enum LogFormat {
        TEXT, JSON
    }

    /** Where lines go that are objects of JSON; null where they are text. */
    @Nullable
    JsonLines lines() {
        return System.err instanceof JsonStream stream ? stream.lines() : null;
    }

    /** What is said about a script. */
    ScriptLog scriptLog(String script) {
        JsonLines lines = lines();
        return lines == null
                ? new ScriptLog(script, System.err, verbose)
                : new JsonScriptLog(script, lines, verbose);
    }

    private int execute(ParseResult parsed) {
        if (logFormat == LogFormat.JSON && lines() == null) {
            JsonStream stream = new JsonStream(System.err);
            System.setErr(stream);
            JsonHandler.install(stream.lines());
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    /** Whether a person wants to be told more. */
    boolean verbose() {
        return verbose;
    }

    /** Runs a command and ends the process with its {@link ExitCode}. */
    public static void main(String[] arguments) {
        // Scripts and regions say what they like, whatever the locale.
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        int code = run(arguments);
        if (System.err instanceof JsonStream json) {
            json.end();
        }
        System.exit(code);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Runs a command and gives its exit code; the build of the distribution trains the JVM with it. */
    public static int run(String... arguments) {
        // The host's own warnings are lines like all that it says.
        System.setProperty("java.util.logging.SimpleFormatter.format", "dispatcher: %5$s%n");
        Main main = new Main();
        CommandLine line = main.line(Commands.needed(arguments));
        line.setExecutionStrategy(main::execute);
        line.setExecutionExceptionHandler((failure, _, _) -> Failures.report(failure, main.verbose, System.err));
        return line.execute(arguments);
    }

    /** All commands and their options. */
    CommandLine line() {
        return line(Commands.all());
    }

    private CommandLine line(List<Class<?>> commands) {
        CommandLine line = new CommandLine(this).setCommandName(CommandName.get());
        commands.forEach(line::addSubcommand);
        // A script's own arguments may begin with @.
        line.setExpandAtFiles(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(new UsageErrors());
        // Examples are for copying, so no line of them is broken.
        line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_FOOTER, help -> Arrays
                .stream(help.commandSpec().usageMessage().footer()).map(one -> one + "\n")
                .collect(Collectors.joining()));
        line.setHelpSectionMap(line.getHelpSectionMap());
        // What stands behind a script's name is the script's own.
        Optional.ofNullable(line.getSubcommands().get("run")).ifPresent(run -> run.setStopAtPositional(true));
        return line;
    }

    /** Without a command there is nothing to do. */
    @Override
    public Integer call() {
        spec.commandLine().getErr().println("dispatcher: Name a command.");
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
