package dispatcher.guest.js;

import dispatcher.guest.LibraryFiles;
import dispatcher.guest.Policy;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** The guest library: its files, and how a context gets it. */
final class JavaScriptLibrary {
    private static final List<String> MODULES = List.of("arguments", "assets", "avatars", "awaited", "base64",
            "console", "contact",
            "creation", "deletion", "errors", "events", "hints", "host", "index", "items", "log", "messages",
            "movement", "objects", "parts", "prompt", "raw", "region", "script", "search", "show", "sites", "start",
            "store",
            "streams",
            "sun", "swarm", "symbols", "terrain", "timers", "wire");

    /** Loads what scripts import, and takes away what the engine offers beyond the language. */
    private static final Source LOAD = Source.newBuilder(JavaScriptLanguage.ID, """
            (library, trusted, loaded) => {
                const onRejection = Graal.setUnhandledPromiseRejectionHandler;
                for (const name of ['Graal', 'Polyglot', 'Java', 'Packages', 'load', 'loadWithNewGlobal', 'print', 'printErr']) {
                    delete globalThis[name];
                }
                if (!trusted) {
                    // It lies outside of the heap, where nobody counts it.
                    delete globalThis.SharedArrayBuffer;
                }
                const starting = start => (host, rejected) => {
                    onRejection(reason => { rejected(reason); });
                    return start(host);
                };
                import(library + '/index.mjs')
                    .then(() => import(library + '/start.mjs'))
                    .then(module => loaded(starting(module.start)));
            }
            """, "load").internal(true).buildLiteral();

    private JavaScriptLibrary() {}

    static LibraryFiles files() {
        return LibraryFiles.load(JavaScriptLanguage.class, "library",
                MODULES.stream().map(module -> "dispatcher/" + module + ".mjs").toList());
    }

    /**
     * Gives a function that makes the context ready for a script: of the binding, and of a function that is told why a promise failed of
     * which nobody waits for. It gives one that tells what an error says.
     */
    static Value load(Context context, Policy policy) {
        AtomicReference<Value> library = new AtomicReference<>();
        context.eval(LOAD).executeVoid(ModuleFileSystem.LIBRARY.toString(), policy == Policy.TRUSTED,
                JavaScriptScript.calling(arguments -> library.set(arguments[0])));
        return Objects.requireNonNull(library.get(), "The guest library did not load");
    }
}
