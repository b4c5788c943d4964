package dispatcher.host.isolation;

import dispatcher.host.worker.WorkerMain;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a worker's JVM is started: from the same run-time image and class path as this one, so that the ahead-of-time cache of a
 * distribution fits it, too. Its environment is empty.
 */
final class WorkerCommand {
    private static final String HOME = "dispatcher.home";
    private static final String CLASS_PATH = "java.class.path";
    private static final String RESOURCES = "polyglot.engine.resourcePath";
    private static final String ARCHIVE = "-XX:SharedArchiveFile=";
    private static final String RESOURCE_CACHE = "polyglot.engine.userResourceCache";
    /** Opens the distribution's folder where the class path expects it, wherever it lies: as the launcher does. */
    private static final String OPEN_HOME = "exec 9<\"$0\"; exec \"$@\"";
    /** What this JVM was told that another one of the same class path needs, too. */
    private static final List<String> SHARED = List.of("--module-path=", "--add-modules=", "--upgrade-module-path=",
            "--enable-native-access=", "--sun-misc-unsafe-memory-access=", "-XX:+UnlockExperimentalVMOptions",
            "-XX:+EnableJVMCI", ARCHIVE, "-Xlog:disable", "-Ddispatcher.python.compiled=",
            "-Ddispatcher.version=",
            "-Dpolyglot.engine.WarnInterpreterOnly=");

    private WorkerCommand() {}

    /** @param language the language that it shall be ready for */
    static ProcessBuilder of(String language, WorkerMemory memory) {
        List<String> command = new ArrayList<>();
        Path home = home();
        command.addAll(home == null ? own() : distributed(home));
        command.addAll(bounds(memory));
        command.addAll(like());
        command.addAll(List.of("-cp", property(CLASS_PATH), WorkerMain.class.getName(), language));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        return builder;
    }

    /** The files and folders that such a process reads. */
    static Set<Path> readable() {
        Path home = home();
        return home == null ? ownFiles() : Set.of(home);
    }

    private static List<String> bounds(WorkerMemory memory) {
        return List.of("-Xmx" + memory.heap(), "-Xms16m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:MaxDirectMemorySize=32m", "-XX:MaxMetaspaceSize=192m", "-XX:ReservedCodeCacheSize=96m",
                "-XX:-UsePerfData", "-XX:+DisableAttachMechanism",
                "-XX:+UnlockDiagnosticVMOptions", "-XX:-DisplayVMOutput");
    }

    /** Relative paths and times mean there what they mean here. */
    private static List<String> like() {
        return List.of("-Duser.dir=" + property("user.dir"), "-Duser.timezone=" + TimeZone.getDefault().getID());
    }

    private static List<String> distributed(Path home) {
        return List.of("/bin/sh", "-c", OPEN_HOME, home.toString(), java().toString(),
                "@" + home.resolve("lib/java.options"), "-D" + HOME + "=" + home,
                "-D" + RESOURCES + "=" + home.resolve("resources"));
    }

    private static List<String> own() {
        return Stream.of(Stream.of(java().toString()),
                told().filter(argument -> SHARED.stream().anyMatch(argument::startsWith)),
                resources().stream().map(folder -> "-D" + RESOURCE_CACHE + "=" + folder)).flatMap(each -> each)
                .toList();
    }

    private static Stream<String> told() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream();
    }

    private static Set<Path> ownFiles() {
        Set<Path> files = new LinkedHashSet<>();
        files.add(Path.of(property("java.home")));
        String modules = System.getProperty("jdk.module.path", "");
        Stream.of((property(CLASS_PATH) + File.pathSeparator + modules).split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty()).map(Path::of).filter(Files::exists).forEach(files::add);
        told().filter(argument -> argument.startsWith(ARCHIVE))
                .map(argument -> Path.of(argument.substring(ARCHIVE.length())))
                .filter(Files::exists).forEach(files::add);
        files.addAll(resources());
        return files;
    }

    /** Where the languages' own files lie unpacked on a developer's machine. */
    private static List<Path> resources() {
        Path usual = Path.of(property("user.home"), ".cache", "org.graalvm.polyglot");
        Path folder = Path.of(System.getProperty(RESOURCE_CACHE, usual.toString()));
        return Files.isDirectory(folder) ? List.of(folder) : List.of();
    }

    private static Path java() {
        return Path.of(property("java.home"), "bin", "java");
    }

    private static @Nullable Path home() {
        String home = System.getProperty(HOME);
        return home == null ? null : Path.of(home);
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }
}
