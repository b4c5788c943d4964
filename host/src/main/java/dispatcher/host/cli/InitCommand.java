package dispatcher.host.cli;

import dispatcher.guest.Starter;
import dispatcher.host.script.Starters;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dispatcher init}: makes a folder to begin with. */
@Command(name = "init", mixinStandardHelpOptions = true,
        description = "Makes a folder with a script, the library's types and an editor's configuration, so that an editor completes and checks what you write.",
        footer = {"", "Examples:", "  ${ROOT-COMMAND-NAME} init lamps",
                "  ${ROOT-COMMAND-NAME} init --lang ts lamps"})
final class InitCommand implements Callable<Integer> {
    private static final String README = """
            # %2$s: a script for Dispatcher
            Start a region in one terminal: `%1$s region`
            Run the script in a second one: `%1$s run --clean --region http://127.0.0.1:9000 %2$s` (it goes on until Ctrl-C)
            Touch the lamp in a third one: `%1$s touch Lamp`
            An editor finds the library's types in `typings`; open this folder in it (not only the file), and press Ctrl-Space.
            """;

    @Option(names = "--lang", paramLabel = "python|js|ts", defaultValue = "python",
            description = "The script's language; ${DEFAULT-VALUE} unless given.")
    private String language = "";

    @Parameters(paramLabel = "DIR", description = "The folder; files in it are never overwritten.")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        Starter starter = starter();
        Map<String, String> files = new TreeMap<>(starter.files());
        files.put("README.md", README.formatted(CommandName.get(), starter.script()));
        new NewFolder(folder).fill(files);
        System.out.printf("made %s with %s%n", folder, String.join(", ", files.keySet()));
        System.out.printf("next:  %s run %s (it goes on until Ctrl-C)%n", CommandName.get(),
                folder.resolve(starter.script()));
        System.out.printf("touch: %s touch Lamp (in a second terminal)%n", CommandName.get());
        return ExitCode.FINISHED;
    }

    private Starter starter() {
        return Starters.all().stream().filter(starter -> starter.name().equals(language)).findFirst()
                .orElseThrow(() -> new UsageException("--lang takes one of "
                        + Starters.all().stream().map(Starter::name).collect(Collectors.joining(", "))
                        + (language.equals("perl")
                                ? "; for Perl there is no folder yet, begin with samples/perl."
                                : ".")));
    }
}
