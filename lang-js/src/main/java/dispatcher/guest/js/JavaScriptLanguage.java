package dispatcher.guest.js;

import dispatcher.guest.GuestEngines;
import dispatcher.guest.GuestEnvironment;
import dispatcher.guest.GuestLanguage;
import dispatcher.guest.GuestScript;
import dispatcher.guest.LibraryFiles;
import dispatcher.guest.LoadedContext;
import dispatcher.guest.Policy;
import dispatcher.guest.ScriptException;
import dispatcher.guest.ScriptSource;
import dispatcher.guest.ScriptTrace;
import dispatcher.guest.Starter;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** JavaScript, run by Graal.js; scripts are ES modules. TypeScript is run where it needs only its types taken out. */
public final class JavaScriptLanguage implements GuestLanguage {
    static final String ID = "js";
    static final String MODULE = "application/javascript+module";
    private static final Map<String, String> OPTIONS = Map.of("js.unhandled-rejections", "handler", "js.load", "false");
    private final LibraryFiles library = JavaScriptLibrary.files();
    private final GuestEngines engines = new GuestEngines(ID, OPTIONS, library, JavaScriptLibrary::load);
    private final TypeScript typeScript = new TypeScript();

    @Override
    public String name() {
        return "javascript";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("js", "mjs", "ts", "mts");
    }

    @Override
    public List<String> libraries() {
        return List.of(JavaScriptLanguage.class.getName(), "com.oracle.truffle.js.lang.JavaScriptLanguage");
    }

    @Override
    public List<Starter> starters() {
        return JavaScriptStarters.make();
    }

    @Override
    public void start(Policy policy, String name, Runnable script) {
        engines.start(policy, name, script);
    }

    @Override
    public GuestScript open(ScriptSource source, GuestEnvironment environment) throws ScriptException {
        ScriptTrace trace = new ScriptTrace(source, environment.folder());
        String code = TypeScript.is(trace.file())
                ? typeScript.strip(trace, trace.file(), source.text())
                : source.text();
        ModuleFileSystem files = new ModuleFileSystem(library, trace, environment, typeScript);
        LoadedContext loaded = engines.newContext(environment, files);
        try {
            return new JavaScriptScript(loaded, trace, new ScriptSource(source.file(), code), environment, files);
        } catch (ScriptException failure) {
            loaded.context().close(true);
            throw failure;
        }
    }

    @Override
    public void standBy() {
        engines.standBy();
    }

    @Override
    public void close() {
        engines.close();
        typeScript.close();
    }
}
