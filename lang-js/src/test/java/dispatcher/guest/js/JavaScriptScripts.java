package dispatcher.guest.js;

import dispatcher.guest.Policy;
import dispatcher.guest.ScriptException;
import dispatcher.guest.testing.ScriptRun;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Scripts in a folder of their own; all tests share the language, as all scripts of a host do. */
abstract class JavaScriptScripts {
    static final JavaScriptLanguage JAVASCRIPT = new JavaScriptLanguage();

    @TempDir
    Path folder;

    ScriptRun open(String text, String... arguments) {
        return open(Policy.CONSTRAINED, text, arguments);
    }

    ScriptRun open(Policy policy, String text, String... arguments) {
        return new ScriptRun(JAVASCRIPT, folder.resolve("hello.js"), text, policy, arguments);
    }

    /** What the author reads when the script fails, with the folder's name taken out. */
    String failureOf(String text) {
        ScriptException failure = catchThrowableOfType(ScriptException.class, () -> {
            try (ScriptRun run = open(text)) {
                run.toTheEnd();
                if (!run.dispatcher().loop().failures().isEmpty()) {
                    throw run.dispatcher().loop().failures().getFirst();
                }
            }
        });
        return failure.explanation().replace(folder + "/", "");
    }

    /** What the script printed until it ended. */
    String outputOf(String text, String... arguments) {
        try (ScriptRun run = open(text, arguments)) {
            run.toTheEnd();
            if (!run.dispatcher().loop().failures().isEmpty()) {
                throw run.dispatcher().loop().failures().getFirst();
            }
            return run.output();
        }
    }
}
