package dispatcher.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** How the host is started: from the distribution that was built before, as users start it; else with this JVM's own class path. */
final class HostCommand {
    /** As the distribution's launcher opens its own folder. */
    private static final String OPEN_HOME = "exec 9<\"$0\"; exec \"$@\"";
    private static final List<String> SMALL = List.of("-Xmx800m", "-XX:-UseSerialGC", "-XX:+UseZGC",
            "-XX:TieredStopAtLevel=1");

    private HostCommand() {}

    /**
     * @param temporary where the host keeps files for a time
     * @param asUsers whether as users start it, where the distribution was built
     */
    static List<String> of(Path temporary, List<String> neighbours, boolean asUsers) throws IOException {
        boolean distributed = asUsers && isBuilt();
        List<String> command = new ArrayList<>(distributed ? distributed() : own());
        command.addAll(SMALL);
        command.addAll(List.of("-Djava.io.tmpdir=" + temporary, "-cp",
                distributed ? "/proc/self/fd/9/lib/dispatcher.jar:" + tests() : System.getProperty("java.class.path"),
                Stage.class.getName()));
        command.addAll(neighbours);
        return command;
    }

    private static List<String> distributed() {
        Path home = home();
        return List.of("/bin/sh", "-c", OPEN_HOME, home.toString(), home.resolve("runtime/bin/java").toString(),
                "@" + home.resolve("lib/java.options"),
                "--add-opens=org.graalvm.truffle.runtime/com.oracle.truffle.runtime=ALL-UNNAMED",
                "-Ddispatcher.home=" + home,
                "-Dpolyglot.engine.resourcePath=" + home.resolve("resources"));
    }

    private static List<String> own() {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-Dpolyglot.engine.WarnInterpreterOnly=false");
    }

    /** A distribution of another state of the sources would be another program. */
    private static boolean isBuilt() throws IOException {
        for (String module : List.of("bindings", "host", "lang-js", "lang-perl-bridge", "lang-python")) {
            if (!isIn(module)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIn(String module) throws IOException {
        Path built = root().resolve(module).resolve("target");
        if (!Files.isDirectory(built)) {
            return false;
        }
        try (Stream<Path> files = Files.list(built)) {
            Path jar = files
                    .filter(file -> String.valueOf(file.getFileName()).matches(module + "-[\\d.]+(-SNAPSHOT)?\\.jar"))
                    .findFirst().orElse(built);
            Path distributed = home().resolve("lib").resolve(Objects.requireNonNull(jar.getFileName()));
            return Files.isRegularFile(distributed) && Files.mismatch(jar, distributed) == -1;
        }
    }

    private static Path home() {
        return root().resolve("dist/target/dispatcher");
    }

    private static Path tests() {
        return Path.of("target", "test-classes").toAbsolutePath();
    }

    private static Path root() {
        return Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());
    }
}
