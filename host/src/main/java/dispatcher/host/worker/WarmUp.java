package dispatcher.host.worker;

import dispatcher.failure.DispatcherException;
import dispatcher.guest.GuestEnvironment;
import dispatcher.guest.GuestScript;
import dispatcher.guest.Policy;
import dispatcher.guest.ScriptException;
import dispatcher.host.script.ScriptFile;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs a script that does nothing in a context that is thrown away, so that a language and its library are there for the next one. */
record WarmUp(String language) {
    /** A folder that is there and has no scripts. */
    private static final Path FOLDER = Path.of(System.getProperty("java.home", "/"));
    private static final Map<String, String> NAMES = Map.of("python", "warm.py", "javascript", "warm.mjs");
    private static final Map<String, String> TEXTS = Map.of("python", "from dispatcher import *\n", "javascript",
            "import * as everything from 'dispatcher';\n");

    /** Does nothing for a language that it does not know; what goes wrong will go wrong again where it can be told. */
    void run() {
        String name = NAMES.get(language);
        if (name == null) {
            return;
        }
        try {
            ScriptFile file = ScriptFile.given(FOLDER.resolve(name), TEXTS.getOrDefault(language, ""), language);
            try (GuestScript script = file.language().open(file.source(), environment())) {
                var _ = script.run();
            }
        } catch (ScriptFile.Unusable | ScriptException | DispatcherException _) {
            // Told when there is a script.
        }
    }

    private static GuestEnvironment environment() {
        Nowhere nowhere = new Nowhere();
        return new GuestEnvironment(nowhere, List.of(), InputStream.nullInputStream(), OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(), Policy.CONSTRAINED, nowhere::address);
    }
}
