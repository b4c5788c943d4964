package dispatcher.dist;

import dispatcher.host.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The Python library in compiled form, so that no script waits until it has been parsed. */
record CompiledLibrary(Plan plan) {
    private static final String FOLDER = "compiled";
    /** The option that tells where it lies. */
    static final String OPTION = "-Ddispatcher.python.compiled=" + Launcher.HERE + "/" + FOLDER;

    /** Compiles it, unless it was compiled from the same; without it each script parses what it needs. */
    void make() throws IOException, InterruptedException {
        Path folder = plan.home().resolve(FOLDER);
        Path script = plan.sources().resolve("python/compile_guest_library.py");
        String inputs = Tree.describe(Tree.jars(plan.lib())) + Tree.describe(Tree.jars(plan.modules()))
                + Tree.describe(List.of(script));
        Stamp stamp = plan.stamp("library");
        if (stamp.says(inputs) && Files.exists(folder)) {
            return;
        }
        stamp.clear();
        plan.tell("compiling the Python library");
        Tree.delete(folder);
        Files.createDirectories(folder);
        List<String> options = List.of("-Dpolyglot.engine.resourcePath=" + plan.home().resolve("resources"));
        if (Command.java(plan, "library.log", options, Main.class, "run", "--policy", "trusted", script, folder)
                .run()) {
            stamp.write(inputs);
        } else {
            Tree.delete(folder);
            plan.tell("this failed (see dist/target/logs/library.log): Python scripts will start slower");
        }
    }
}
