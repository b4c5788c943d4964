package dispatcher.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An ahead-of-time cache of the JDK, trained on scripts. It holds for exactly these jars, their times and this run-time image; the JVM
 * ignores one that does not fit. All that it has is loaded at each start, so what needs less has a smaller one.
 *
 * @param name of its file, without the ending
 * @param kinds the endings of the scripts that it is trained on
 */
record AotCache(Plan plan, String name, Set<String> kinds) {
    /** The usual one, for every language. */
    static final String ALL = "dispatcher";
    /** For JavaScript, and for all that runs no script in this JVM; {@code bin/dispatcher} chooses it. */
    static final String SMALL = "javascript";

    private static final List<String> SAMPLES = List.of("python/hello.py", "js/hello.mjs");

    /** Trains those that were not trained on the same, and has the JVM use them. */
    static void make(Plan plan) throws IOException, InterruptedException {
        Path usual = new AotCache(plan, ALL, Set.of("py", "mjs", "ts")).made();
        new AotCache(plan, SMALL, Set.of("mjs", "ts")).made();
        if (Files.exists(usual)) {
            new Launcher(plan).use(usual);
        }
    }

    private Path made() throws IOException, InterruptedException {
        Path cache = plan.lib().resolve(name + ".aot");
        if (!plan.withAot()) {
            plan.tell("left out the ahead-of-time cache '" + name + "', as asked: starting takes longer");
            Files.deleteIfExists(cache);
        } else if (!fresh(cache)) {
            train(cache);
        }
        return cache;
    }

    private boolean fresh(Path cache) throws IOException {
        return Files.exists(cache) && stamp().says(inputs());
    }

    private void train(Path cache) throws IOException, InterruptedException {
        plan.tell("training the ahead-of-time cache '" + name + "'");
        stamp().clear();
        Files.deleteIfExists(cache);
        String inputs = inputs();
        if (record() && assemble(cache)) {
            stamp().write(inputs);
        } else {
            Files.deleteIfExists(cache);
            plan.tell("this failed (see training.log and assembling.log in dist/target/logs): starting takes longer");
        }
    }

    private Stamp stamp() {
        return plan.stamp("aot-" + name);
    }

    /**
     * The JVM can do both steps at once, but its second process would not see {@link Launcher#HERE}. What its second compiler would
     * record makes short programs slower.
     */
    private boolean record() throws IOException, InterruptedException {
        List<String> options = List.of("-XX:TieredStopAtLevel=1", "-XX:AOTMode=record",
                "-XX:AOTConfiguration=" + configuration(),
                "-Dpolyglot.engine.resourcePath=" + plan.home().resolve("resources"));
        return Command.java(plan, "training.log", options, Training.class, scripts().toArray()).run();
    }

    private boolean assemble(Path cache) throws IOException, InterruptedException {
        List<String> options = List.of("-XX:TieredStopAtLevel=1", "-XX:AOTMode=create",
                "-XX:AOTConfiguration=" + configuration(),
                "-XX:AOTCache=" + cache);
        boolean made = Command.java(plan, "assembling.log", options, Training.class).run() && Files.exists(cache);
        Files.deleteIfExists(configuration());
        return made;
    }

    private Path configuration() {
        return plan.target().resolve(name + ".aotconf");
    }

    private List<Path> scripts() throws IOException {
        List<Path> scripts = new ArrayList<>();
        SAMPLES.stream().map(plan.samples()::resolve).filter(Files::exists).forEach(scripts::add);
        scripts.addAll(Tree.files(plan.sources().resolve("training")));
        scripts.removeIf(script -> !kinds.contains(ending(script)));
        return scripts;
    }

    private static String ending(Path script) {
        return script.toString().substring(script.toString().lastIndexOf('.') + 1);
    }

    private String inputs() throws IOException {
        return Files.readString(plan.lib().resolve(Launcher.OPTIONS)) + Tree.describe(Tree.jars(plan.lib()))
                + Tree.describe(Tree.jars(plan.modules())) + Tree.describe(List.of(plan.runtime().resolve("release")))
                + Tree.describe(scripts());
    }
}
