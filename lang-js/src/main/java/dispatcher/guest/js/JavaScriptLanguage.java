package dispatcher.guest.js;

import dispatcher.guest.GuestEngines;
import dispatcher.guest.GuestEnvironment;
import dispatcher.guest.GuestLanguage;
import dispatcher.guest.GuestScript;
import dispatcher.guest.LibraryFiles;
import dispatcher.guest.ScriptException;
import dispatcher.guest.ScriptSource;
import dispatcher.guest.ScriptTrace;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.Context;

/** JavaScript, run by Graal.js; scripts are ES modules. */
public final class JavaScriptLanguage implements GuestLanguage {
    static final String ID = "js";
    private static final Map<String, String> OPTIONS = Map.of("js.unhandled-rejections", "handler", "js.load", "false");
    private static final List<String> MODULES = List.of("errors", "events", "host", "index", "log", "objects", "region",
            "script", "start", "timers");

    private final LibraryFiles library = LibraryFiles.load(JavaScriptLanguage.class, "library", files());
    private final GuestEngines engines = new GuestEngines(ID, OPTIONS);

    @Override
    public String name() {
        return "javascript";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("js", "mjs");
    }

    @Override
    public GuestScript open(ScriptSource source, GuestEnvironment environment) throws ScriptException {
        ScriptTrace trace = new ScriptTrace(source);
        Context context = engines.newContext(environment,
                new ModuleFileSystem(library, trace.folder(), environment.policy()));
        try {
            return new JavaScriptScript(context, trace, source, environment);
        } catch (ScriptException failure) {
            context.close(true);
            throw failure;
        }
    }

    @Override
    public void close() {
        engines.close();
    }

    private static List<String> files() {
        return MODULES.stream().map(module -> "dispatcher/" + module + ".mjs").toList();
    }
}
