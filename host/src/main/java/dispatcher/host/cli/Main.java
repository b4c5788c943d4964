package dispatcher.host.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dispatcher}: the way in. */
@Command(name = "dispatcher", versionProvider = Version.class, mixinStandardHelpOptions = true,
        description = "Runs Python, JavaScript and Perl scripts that control a region of OpenSimulator.",
        subcommands = {RunCommand.class, ReplCommand.class, RegionCommand.class, InfoCommand.class, CallCommand.class,
                MessagesCommand.class, TouchCommand.class, InitCommand.class, ServeCommand.class, StatusCommand.class,
                StartCommand.class, StopCommand.class, RestartCommand.class, ReloadCommand.class, LogCommand.class,
                CommandLine.HelpCommand.class},
        footer = {"", "Examples:", "  ${COMMAND-NAME} run samples/python/hello.py", "  ${COMMAND-NAME} region",
                "  ${COMMAND-NAME} run --region http://127.0.0.1:9000 samples/js/hello.mjs",
                "  ${COMMAND-NAME} messages CreateObjectRequest"})
public final class Main implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--verbose", scope = CommandLine.ScopeType.INHERIT,
            description = "Tell more on standard error: debug lines and the host's own stack traces.")
    private boolean verbose;

    /** Whether a person wants to be told more. */
    boolean verbose() {
        return verbose;
    }

    /** Runs a command and ends the process with its {@link ExitCode}. */
    public static void main(String[] arguments) {
        // Scripts and regions say what they like, whatever the locale.
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        System.exit(run(arguments));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Runs a command and gives its exit code; the build of the distribution trains the JVM with it. */
    public static int run(String... arguments) {
        // The host's own warnings are lines like all that it says.
        System.setProperty("java.util.logging.SimpleFormatter.format", "dispatcher: %5$s%n");
        Main main = new Main();
        CommandLine line = main.line();
        line.setExecutionExceptionHandler((failure, _, _) -> Failures.report(failure, main.verbose, System.err));
        return line.execute(arguments);
    }

    /** All commands and their options. */
    CommandLine line() {
        CommandLine line = new CommandLine(this).setCommandName(CommandName.get());
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
        Objects.requireNonNull(line.getSubcommands().get("run")).setStopAtPositional(true);
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
