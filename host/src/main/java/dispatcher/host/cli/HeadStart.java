package dispatcher.host.cli;

import dispatcher.host.script.ScriptFile;
import java.util.List;
import java.util.Set;

/** Begins what a script's language takes longest for while the command line is still being read. */
final class HeadStart {
    /** What may ask for another policy than the usual one, which is not known yet. */
    private static final Set<String> POLICY = Set.of("--policy", "--settings", "--require-isolation");

    private HeadStart() {}

    /** Does nothing where no script of a known language is to run under its usual policy. */
    static void begin(String... arguments) {
        List<String> words = List.of(arguments);
        if (!words.isEmpty() && words.getFirst().equals("run")
                && words.stream().noneMatch(word -> POLICY.contains(word.split("=", 2)[0]))) {
            Thread.ofPlatform().daemon().name("head-start").start(() -> prepare(words));
        }
    }

    private static void prepare(List<String> words) {
        try {
            ScriptFile.prepare(words);
        } catch (RuntimeException | LinkageError _) {
            // The run itself meets it, too, and tells it.
        }
    }
}
