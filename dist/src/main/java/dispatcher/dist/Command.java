package dispatcher.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A command to run, with its output kept.
 *
 * @param line what to run
 * @param log  where its output goes
 */
record Command(List<String> line, Path log) {

    /** Runs it and says whether it succeeded. */
    boolean run() throws IOException, InterruptedException {
        Files.createDirectories(log.getParent());
        return new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor() == 0;
    }

    /** The distribution's own JVM with its own options, as {@code bin/dispatcher} starts it, for another main class. */
    static Command java(Plan plan, String log, List<String> options, Class<?> main, Object... arguments) {
        List<String> line = new ArrayList<>(List.of("sh", "-c", "exec 9<\"$1\"; shift; exec \"$@\"", "sh"));
        line.add(plan.home().toString());
        line.add(plan.runtime().resolve("bin/java").toString());
        line.add("@" + plan.lib().resolve(Launcher.OPTIONS));
        line.addAll(options);
        line.addAll(List.of("-cp", Launcher.HERE + "/lib/" + Libraries.DOOR, main.getName()));
        Arrays.stream(arguments).map(Object::toString).forEach(line::add);
        return new Command(line, plan.target().resolve("logs").resolve(log));
    }
}
