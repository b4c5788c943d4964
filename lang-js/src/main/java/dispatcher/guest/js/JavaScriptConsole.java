package dispatcher.guest.js;

import dispatcher.guest.GuestConsole;
import dispatcher.guest.ScriptException;
import dispatcher.guest.ScriptTrace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** What a person types into a JavaScript context. An entry is a script, not a module, so that its names stay. */
final class JavaScriptConsole implements GuestConsole {
    private final JavaScriptScript script;
    private final Context context;
    private final ScriptTrace trace;
    private final Value library;

    /** @param library the guest library's part of it */
    JavaScriptConsole(JavaScriptScript script, Context context, ScriptTrace trace, Value library) {
        this.script = script;
        this.context = context;
        this.trace = trace;
        this.library = library;
    }

    @Override
    public boolean isWhole(String entry) {
        boolean more = library.invokeMember("isOpen", entry).asBoolean();
        for (String form : strings(library.invokeMember("forms", entry))) {
            try {
                context.parse(source(form, trace.folder().resolve("[0]")));
                return true;
            } catch (PolyglotException failure) {
                more |= failure.isIncompleteSource();
            }
        }
        return !more;
    }

    @Override
    public CompletableFuture<Void> evaluate(String entry) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        try {
            script.enterTyped(() -> library.invokeMember("settle", parsed(entry).execute(),
                    JavaScriptScript.calling(_ -> done.complete(null)),
                    JavaScriptScript.calling(reason -> done.completeExceptionally(script.explainReason(reason[0])))));
        } catch (ScriptException failure) {
            done.completeExceptionally(failure);
        }
        return done;
    }

    @Override
    public List<String> complete(String line) {
        return strings(library.invokeMember("complete", line));
    }

    @Override
    public void interrupt() {
        script.interruptTyped();
    }

    /** The first form that the parser takes; else what it says of the entry as it was typed, or as it would be with await. */
    private Value parsed(String entry) {
        Path file = trace.typed(entry);
        List<String> forms = strings(library.invokeMember("forms", entry));
        boolean awaits = entry.matches("(?s).*\\b(await|import)\\b.*");
        PolyglotException told = null;
        for (int i = 0; i < forms.size(); i++) {
            try {
                return context.parse(source(forms.get(i), file));
            } catch (PolyglotException failure) {
                told = told == null || i < forms.size() - 1 || awaits ? failure : told;
            }
        }
        throw Objects.requireNonNull(told, "An entry has at least one form");
    }

    private static Source source(String text, Path file) {
        try {
            return Source.newBuilder(JavaScriptLanguage.ID, file.toFile()).content(text).build();
        } catch (IOException e) {
            throw new UncheckedIOException("What was typed cannot be read", e);
        }
    }

    private static List<String> strings(Value list) {
        return LongStream.range(0, list.getArraySize()).mapToObj(i -> list.getArrayElement(i).asString()).toList();
    }
}
