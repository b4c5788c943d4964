package dispatcher.guest.python;

import dispatcher.guest.LibraryFiles;
import dispatcher.guest.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** The guest library: its files, and how a context gets it. */
final class PythonLibrary {
    private static final List<String> MODULES = List.of("__init__", "_assets", "_avatars", "_bulk", "_bulk_check",
            "_checks", "_clashes", "_compressors",
            "_confined", "_connect", "_console", "_contact", "_create", "_errors", "_events", "_fast", "_find",
            "_finders",
            "_futures", "_host",
            "_ids", "_inventory", "_log", "_messages", "_names", "_numbers", "_objects", "_older",
            "_operations", "_parts", "_region", "_script", "_sleep", "_start", "_store", "_sun", "_swarm",
            "_terrain", "_timers", "_trace", "_watch", "messages");

    /** The module of older programs. */
    private static final List<String> OLDER = List.of("__init__", "_assets", "_client", "_control", "_items", "_log",
            "_objects", "_parts", "_scene", "_values");

    private static final Source LOAD = resource("load.py");

    private PythonLibrary() {}

    static LibraryFiles files() {
        return CompiledModules.addedTo(LibraryFiles.load(PythonLanguage.class, "library", Stream.concat(
                MODULES.stream().map(module -> "dispatcher/" + module + ".py"),
                OLDER.stream().map(module -> "OpenSimRemoteControl/" + module + ".py")).toList()));
    }

    /**
     * Gives a function that makes the context ready for a script: of the binding, the library's folder, the script's file and folder, and
     * the file for stacks. It gives functions: one that explains an exception, one to be called when the script begins, one that writes
     * its own stack.
     */
    static Value load(LibraryFiles library, Context context, Policy policy) {
        return context.eval(LOAD).execute(LibraryFiles.ROOT.toString(), compiled(library),
                policy == Policy.TRUSTED ? null : new Compressors(), Compressors.TOO_MANY);
    }

    private static @Nullable String compiled(LibraryFiles library) {
        return library.has(CompiledModules.NAME) ? LibraryFiles.ROOT.resolve(CompiledModules.NAME).toString() : null;
    }

    private static Source resource(String name) {
        try (InputStream in = PythonLibrary.class.getResourceAsStream(name)) {
            String text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            return Source.newBuilder("python", text, name).internal(true).buildLiteral();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + name, e);
        }
    }
}
