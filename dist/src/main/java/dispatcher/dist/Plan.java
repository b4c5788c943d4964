package dispatcher.dist;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What to make, and from what.
 *
 * @param jdk      the JDK that this runs on, from which the run-time image is made
 * @param jars     Dispatcher's jars and all that they need at run time
 * @param sources  the folder of the launcher's script and of the training scripts
 * @param root     the project's root, for its licence and its samples, which are trained on, too
 * @param target   where the distribution's folder and its archive go
 * @param version  the project's version
 * @param started  when the build that this is part of began
 * @param withAot  whether to make the ahead-of-time cache
 * @param withTar  whether to make the archive
 */
record Plan(Path jdk, List<Path> jars, Path sources, Path root, Path target, String version, Instant started,
        boolean withAot, boolean withTar) {

    /** Reads the plan from this JVM's class path and its {@code dist.*} properties. */
    static Plan fromProperties() {
        List<Path> jars = Stream.of(property("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar")).map(Path::of).sorted().toList();
        return new Plan(Path.of(property("java.home")), jars, Path.of(property("dist.sources")),
                Path.of(property("dist.root")), Path.of(property("dist.target")), property("dist.version"),
                Instant.parse(property("dist.started")), !skips("skipAot"), !skips("skipTar"));
    }

    /** The distribution's folder. */
    Path home() {
        return target.resolve("dispatcher");
    }

    /** The folder of Dispatcher's jars. */
    Path lib() {
        return home().resolve("lib");
    }

    /** The folder of the jars that must be modules. */
    Path modules() {
        return lib().resolve("graal");
    }

    /** The folder of the samples. */
    Path samples() {
        return root.resolve("samples");
    }

    /** The run-time image. */
    Path runtime() {
        return home().resolve("runtime");
    }

    /** What a part was last made from. */
    Stamp stamp(String part) {
        return new Stamp(target.resolve("stamps").resolve(part));
    }

    /** Tells the person who waits. The launcher in the project's root shows lines that begin so. */
    void tell(String line) {
        System.out.println("dispatcher: " + line);
    }

    /** Leaves the file whose time the launcher in the project's root compares with the sources. */
    void markBuilt() throws IOException {
        Path mark = target.resolve("built");
        Files.writeString(mark, version);
        Files.setLastModifiedTime(mark, FileTime.from(started));
    }

    private static boolean skips(String name) {
        String value = System.getProperty("dist." + name, "false");
        return !value.equals("false");
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }
}
