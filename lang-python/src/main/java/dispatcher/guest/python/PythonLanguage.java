package dispatcher.guest.python;

import dispatcher.guest.GuestEngines;
import dispatcher.guest.GuestEnvironment;
import dispatcher.guest.GuestLanguage;
import dispatcher.guest.GuestScript;
import dispatcher.guest.LibraryFiles;
import dispatcher.guest.LoadedContext;
import dispatcher.guest.Policy;
import dispatcher.guest.ScriptException;
import dispatcher.guest.ScriptInput;
import dispatcher.guest.ScriptSource;
import dispatcher.guest.ScriptTrace;
import dispatcher.guest.Starter;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Python, run by GraalPy. */
public final class PythonLanguage implements GuestLanguage {
    private static final String ID = "python";
    private final LibraryFiles library = PythonLibrary.files();
    private final GuestEngines engines = new GuestEngines(ID, Map.of(), library,
            (context, policy) -> PythonLibrary.load(library, context, policy));

    @Override
    public String name() {
        return ID;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("py");
    }

    @Override
    public List<String> libraries() {
        return List.of(PythonLanguage.class.getName(), "com.oracle.graal.python.PythonLanguage");
    }

    @Override
    public List<Starter> starters() {
        return List.of(PythonStarter.make());
    }

    @Override
    public void start(Policy policy, String name, Runnable script) {
        engines.start(policy, name, script);
    }

    @Override
    public GuestScript open(ScriptSource source, GuestEnvironment environment) throws ScriptException {
        ScriptTrace trace = new ScriptTrace(source, environment.folder());
        StackText stacks = new StackText();
        var files = new PythonFileSystem(library, trace.folder(), environment, stacks);
        ScriptInput in = new ScriptInput(environment.in());
        LoadedContext loaded = engines.newContext(environment.withIn(in), files);
        try {
            return new PythonScript(loaded, trace, source, environment, in, stacks);
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
    }
}
