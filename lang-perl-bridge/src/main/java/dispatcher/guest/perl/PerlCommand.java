package dispatcher.guest.perl;

import dispatcher.bridge.Bridge;
import dispatcher.guest.GuestEnvironment;
import dispatcher.guest.Policy;
import dispatcher.guest.ScriptSource;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a Perl program is started: its command line and its environment. */
final class PerlCommand {
    static final String PERL = "perl";
    private static final String PRELOAD = "-MDispatcher::Preload";
    private static final String SESSION_LEADER = "setsid";
    private static final Pattern TAINT = Pattern.compile("#!.*perl.*\\s-[a-zA-Z]*T.*");

    private PerlCommand() {}

    static ProcessBuilder of(ScriptSource source, GuestEnvironment environment, PerlLibrary library, Bridge bridge) {
        boolean isolated = environment.policy() == Policy.ISOLATED;
        boolean leads = isOnPath(SESSION_LEADER);
        Path file = isolated ? source.file().getFileName() : source.file();
        ProcessBuilder builder = new ProcessBuilder(
                commandLine(String.valueOf(file), source, environment.arguments(), library, leads));
        Map<String, String> variables = builder.environment();
        if (isolated) {
            builder.directory(folder(source).toFile());
            variables.clear();
        }
        variables.remove("DISPATCHER_PASSWORD");
        variables.keySet().removeIf(name -> name.startsWith("OS_REMOTECONTROL_"));
        variables.putAll(bridge.environment());
        addLibrary(variables, library);
        variables.put("DISPATCHER_BRIDGE", bridge.socket().toString());
        variables.put("DISPATCHER_BRIDGE_TOKEN", bridge.token());
        if (!leads) {
            variables.put("DISPATCHER_OWN_SESSION", "1");
        }
        return builder;
    }

    /** Where the program lies. */
    static Path folder(ScriptSource source) {
        return Objects.requireNonNull(source.file().toAbsolutePath().normalize().getParent());
    }

    /** A session of its own keeps the terminal's Ctrl-C away: the host passes it on in its own way. */
    private static List<String> commandLine(
            String file, ScriptSource source, List<String> arguments, PerlLibrary library, boolean leads) {
        List<String> command = new ArrayList<>(leads ? List.of(SESSION_LEADER, PERL) : List.of(PERL));
        if (TAINT.matcher(source.text().lines().findFirst().orElse("")).matches()) {
            // Perl then ignores what the environment says of modules.
            command.addAll(List.of("-T", "-I" + library.modules(), PRELOAD));
        }
        command.add(file.startsWith("-") ? "./" + file : file);
        command.addAll(arguments);
        return command;
    }

    private static void addLibrary(Map<String, String> variables, PerlLibrary library) {
        variables.put("PERL5LIB", joined(library.modules().toString(), File.pathSeparator, variables.get("PERL5LIB")));
        variables.put("PERL5OPT", joined(PRELOAD, " ", variables.get("PERL5OPT")));
        variables.put("DISPATCHER_PERL_FALLBACK", library.fallback().toString());
    }

    private static String joined(String ours, String separator, @Nullable String theirs) {
        return theirs == null || theirs.isEmpty() ? ours : ours + separator + theirs;
    }

    private static boolean isOnPath(String program) {
        String path = System.getenv("PATH");
        return path != null && Stream.of(path.split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }
}
