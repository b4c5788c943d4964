package dispatcher.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The JDK's ahead-of-time cache, trained on scripts in every language. It holds for exactly these jars, their times and
 * this run-time image; the JVM ignores one that does not fit.
 */
record AotCache(Plan plan) {
    private static final List<String> SAMPLES = List.of("python/hello.py", "js/hello.mjs");

    /** Trains it, unless it was trained on the same, and has the JVM use it. */
    void make() throws IOException, InterruptedException {
        Path cache = plan.lib().resolve("dispatcher.aot");
        if (!plan.withAot()) {
            plan.tell("left out the ahead-of-time cache, as asked: starting takes longer");
            Files.deleteIfExists(cache);
        } else if (fresh(cache) || train(cache)) {
            new Launcher(plan).use(cache);
        }
    }

    private boolean fresh(Path cache) throws IOException {
        return Files.exists(cache) && plan.stamp("aot").says(inputs());
    }

    private boolean train(Path cache) throws IOException, InterruptedException {
        plan.tell("training the ahead-of-time cache");
        plan.stamp("aot").clear();
        Files.deleteIfExists(cache);
        String inputs = inputs();
        boolean made = record() && assemble(cache);
        if (made) {
            plan.stamp("aot").write(inputs);
        } else {
            Files.deleteIfExists(cache);
            plan.tell("this failed (see training.log and assembling.log in dist/target/logs): starting takes longer");
        }
        return made;
    }

    /** The JVM can do both steps at once, but its second process would not see {@link Launcher#HERE}. */
    private boolean record() throws IOException, InterruptedException {
        List<String> options = List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + configuration(),
                "-Dpolyglot.engine.resourcePath=" + plan.home().resolve("resources"));
        return Command.java(plan, "training.log", options, Training.class, scripts().toArray()).run();
    }

    private boolean assemble(Path cache) throws IOException, InterruptedException {
        List<String> options = List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + configuration(),
                "-XX:AOTCache=" + cache);
        boolean made = Command.java(plan, "assembling.log", options, Training.class).run() && Files.exists(cache);
        Files.deleteIfExists(configuration());
        return made;
    }

    private Path configuration() {
        return plan.target().resolve("dispatcher.aotconf");
    }

    private List<Path> scripts() throws IOException {
        List<Path> scripts = new ArrayList<>();
        SAMPLES.stream().map(plan.samples()::resolve).filter(Files::exists).forEach(scripts::add);
        scripts.addAll(Tree.files(plan.sources().resolve("training")));
        return scripts;
    }

    private String inputs() throws IOException {
        return Files.readString(plan.lib().resolve(Launcher.OPTIONS)) + Tree.describe(Tree.jars(plan.lib()))
                + Tree.describe(Tree.jars(plan.modules())) + Tree.describe(List.of(plan.runtime().resolve("release")))
                + Tree.describe(scripts());
    }
}
