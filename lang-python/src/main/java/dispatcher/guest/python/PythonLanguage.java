package dispatcher.guest.python;

import dispatcher.guest.GuestEngines;
import dispatcher.guest.GuestEnvironment;
import dispatcher.guest.GuestLanguage;
import dispatcher.guest.GuestScript;
import dispatcher.guest.LibraryFiles;
import dispatcher.guest.ScriptException;
import dispatcher.guest.ScriptInput;
import dispatcher.guest.ScriptSource;
import dispatcher.guest.ScriptTrace;
import dispatcher.guest.Starter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;

/** Python, run by GraalPy. */
public final class PythonLanguage implements GuestLanguage {
    private static final String ID = "python";
    private static final List<String> MODULES = List.of("__init__", "_assets", "_avatars", "_bulk", "_bulk_check",
            "_checks", "_clashes", "_compressors",
            "_confined", "_connect", "_console", "_contact", "_create", "_errors", "_events", "_fast", "_find",
            "_finders",
            "_futures", "_host",
            "_ids", "_inventory", "_log", "_messages", "_names", "_numbers", "_objects", "_older",
            "_operations", "_parts", "_region", "_script", "_start", "_store", "_sun", "_swarm",
            "_terrain", "_timers", "_trace", "_watch", "messages");

    /** The module of older programs. */
    private static final List<String> OLDER = List.of("__init__", "_assets", "_client", "_control", "_items", "_log",
            "_objects", "_parts", "_scene", "_values");

    private final LibraryFiles library = CompiledModules.addedTo(
            LibraryFiles.load(PythonLanguage.class, "library", files()));
    private final GuestEngines engines = new GuestEngines(ID, Map.of());

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
    public GuestScript open(ScriptSource source, GuestEnvironment environment) throws ScriptException {
        ScriptTrace trace = new ScriptTrace(source, environment.folder());
        StackText stacks = new StackText();
        var files = new PythonFileSystem(library, trace.folder(), environment, stacks);
        Path compiled = library.has(CompiledModules.NAME) ? LibraryFiles.ROOT.resolve(CompiledModules.NAME) : null;
        ScriptInput in = new ScriptInput(environment.in());
        Context context = engines.newContext(environment.withIn(in), files);
        try {
            return new PythonScript(context, trace, source, environment, in, compiled, stacks);
        } catch (ScriptException failure) {
            context.close(true);
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

    private static List<String> files() {
        return Stream.concat(MODULES.stream().map(module -> "dispatcher/" + module + ".py"),
                OLDER.stream().map(module -> "OpenSimRemoteControl/" + module + ".py")).toList();
    }
}
