package dispatcher.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** {@code bin/dispatcher}, and the options that it starts the JVM with. */
record Launcher(Plan plan) {
    /** The file of the JVM's options. */
    static final String OPTIONS = "java.options";
    private static final String DIRECTIVES = "compilers.json";

    /** The distribution's folder under a name that does not change when it is moved; see {@code bin/dispatcher}. */
    static final String HERE = "/proc/self/fd/9";

    /**
     * Short programs matter most: one small heap, and the compiler of the scripts (its threads are the only busy ones of Java's
     * highest priority) steps back a little behind what runs. That the JVM has read its directives it would say on standard output.
     * The tests look for leaks of buffers, so that a run need not.
     */
    private static final List<String> ALWAYS = List.of("-XX:+UseSerialGC", "-Xmx4g",
            "-XX:ReservedCodeCacheSize=240m", "-XX:+UnlockDiagnosticVMOptions", "-XX:-DisplayVMOutput",
            "-XX:ArchiveRelocationMode=0",
            "-XX:ThreadPriorityPolicy=1", "-XX:JavaPriority10_To_OSPriority=4", "-XX:-PrintWarnings", "-Xlog:disable",
            "-Xlog:all=error,aot*=off,cds*=off:stderr",
            "--enable-native-access=ALL-UNNAMED,org.graalvm.truffle", "--sun-misc-unsafe-memory-access=allow",
            "-Dpolyglot.engine.WarnInterpreterOnly=false", "-Dio.netty.leakDetection.level=disabled",
            CompiledLibrary.OPTION,
            "-XX:CompilerDirectivesFile=" + HERE + "/lib/" + DIRECTIVES, "--module-path=" + HERE + "/lib/graal");

    /** The scripts' own compiler, much code that runs seldom, is not worth the time of the JVM's second one. */
    private static final String QUICK_ONLY = """
            [{match: ["jdk/graal/*.*", "com/oracle/*.*", "org/graalvm/*.*"], c2: {Exclude: true}}]
            """;
    private static final List<String> COMPILING = List.of("-XX:+UnlockExperimentalVMOptions", "-XX:+EnableJVMCI");
    private static final String COMPILER = "jdk.graal.compiler";

    /** Writes both; where the JVM does not take the compiler, options for interpreting. */
    void make() throws IOException, InterruptedException {
        Files.writeString(plan.lib().resolve(DIRECTIVES), QUICK_ONLY);
        Path script = plan.home().resolve("bin/dispatcher");
        Tree.copyChanged(plan.sources().resolve("sh/dispatcher"), script);
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        if (!accepted(options(true))) {
            plan.tell("this JVM does not take the Graal compiler (see dist/target/logs/probe.log):"
                    + " scripts run, but are not compiled");
            write(options(false));
        }
    }

    /** Adds the ahead-of-time cache to the options. */
    void use(Path cache) throws IOException {
        String path = HERE + "/lib/" + cache.getFileName();
        write(Files.readString(file()) + "-XX:AOTCache=" + path + "\n-Ddispatcher.cache=" + path + "\n");
    }

    private boolean accepted(String options) throws IOException, InterruptedException {
        write(options);
        return Command.java(plan, "probe.log", List.of(), Training.class).run();
    }

    private String options(boolean compiling) {
        List<String> options = new ArrayList<>(ALWAYS);
        if (compiling) {
            options.addAll(COMPILING);
        }
        String modules = Libraries.moduleNames(plan).stream().filter(name -> compiling || !name.equals(COMPILER))
                .collect(Collectors.joining(","));
        options.add("--add-modules=" + modules);
        options.add("-Ddispatcher.version=" + plan.version());
        return String.join("\n", options) + "\n";
    }

    private Path file() {
        return plan.lib().resolve(OPTIONS);
    }

    private void write(String options) throws IOException {
        Files.writeString(file(), options);
    }
}
