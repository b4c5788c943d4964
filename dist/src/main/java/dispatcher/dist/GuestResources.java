package dispatcher.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The languages' own files, unpacked once for all, with Python's standard library compiled. */
record GuestResources(Plan plan) {

    /** Unpacks and compiles them; without them each user's first run unpacks them into that user's own cache. */
    void make() throws IOException, InterruptedException {
        Path folder = plan.home().resolve("resources");
        String inputs = Tree.describe(Tree.jars(plan.modules()));
        Stamp stamp = plan.stamp("resources");
        if (stamp.says(inputs) && Files.exists(folder)) {
            return;
        }
        stamp.clear();
        plan.tell("unpacking and compiling Python's standard library");
        Tree.delete(folder);
        Path script = plan.sources().resolve("python/compile_library.py");
        if (Command.java(plan, "resources.log", List.of(), UnpackResources.class, folder, script).run()) {
            stamp.write(inputs);
        } else {
            plan.tell("this failed (see dist/target/logs/resources.log): Python's imports will be slower");
        }
    }
}
