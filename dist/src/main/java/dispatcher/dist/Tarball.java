package dispatcher.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The distribution as one file, for machines that have no JDK. It keeps the jars' times, which the cache goes by. */
record Tarball(Plan plan) {

    /** Packs it, unless the one that is there is of the same contents. */
    void make() throws IOException, InterruptedException {
        String name = "dispatcher-" + plan.version();
        Path file = plan.target().resolve(name + "-linux-" + architecture() + ".tar.gz");
        String inputs = inputs();
        Stamp stamp = plan.stamp("tar");
        if (!plan.withTar() || Files.isSymbolicLink(plan.runtime()) || (Files.exists(file) && stamp.says(inputs))) {
            return;
        }
        stamp.clear();
        plan.tell("packing " + file.getFileName());
        var command = new Command(List.of("tar", "--create", "--use-compress-program", "gzip -1", "--owner=0",
                "--group=0", "--sort=name", "--transform", "s,^dispatcher," + name + ",", "--directory",
                plan.target().toString(), "--file", file.toString(), "dispatcher"),
                plan.target().resolve("logs/tar.log"));
        if (command.run()) {
            stamp.write(inputs);
        } else {
            plan.tell("this failed (see dist/target/logs/tar.log)");
        }
    }

    /** The options are written anew each time, so that their time tells nothing. */
    private String inputs() throws IOException {
        Path options = plan.lib().resolve(Launcher.OPTIONS);
        List<Path> others = Tree.files(plan.home()).stream().filter(file -> !file.equals(options)).toList();
        return Tree.describe(others) + Files.readString(options);
    }

    private static String architecture() {
        String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return name.equals("amd64") ? "x86_64" : name;
    }
}
