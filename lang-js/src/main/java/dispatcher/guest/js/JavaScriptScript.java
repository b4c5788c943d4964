package dispatcher.guest.js;

import dispatcher.guest.GuestConsole;
import dispatcher.guest.GuestEnvironment;
import dispatcher.guest.LoadedContext;
import dispatcher.guest.PolyglotScript;
import dispatcher.guest.ScriptException;
import dispatcher.guest.ScriptFrame;
import dispatcher.guest.ScriptSource;
import dispatcher.guest.ScriptTrace;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;

/** One script in JavaScript. */
final class JavaScriptScript extends PolyglotScript {
    /** Runs a module and says how it ended. */
    private static final Source IMPORT = Source.newBuilder(JavaScriptLanguage.ID, """
            (file, finished, failed) => { import(file).then(() => finished(), failed); }
            """, "import").internal(true).buildLiteral();

    /** Gives the library's part of the console. */
    private static final Source PROMPT = Source.newBuilder(JavaScriptLanguage.ID, """
            (library, ready) => { import(library + '/prompt.mjs').then(ready); }
            """, "prompt").internal(true).buildLiteral();

    private static final Source THROW = Source.newBuilder(JavaScriptLanguage.ID, "throw 0", "place").internal(true)
            .buildLiteral();

    private static final Pattern UNNAMED = Pattern.compile("\\(intermediate value\\)\\.(?<member>\\w+)");

    /** What fails while others are explained; a script that makes a new one each time shall not keep the host at it. */
    private static final int MORE_REJECTIONS = 16;

    private final ScriptSource source;
    private final ModuleFileSystem files;
    private final Thread loop = Thread.currentThread();
    private final Deque<Value> rejections = new ArrayDeque<>();
    private final Value explain;
    private @Nullable Value prompt;

    /**
     * @param source the file and its text without types
     * @param files what it can import
     */
    JavaScriptScript(LoadedContext loaded, ScriptTrace trace, ScriptSource source, GuestEnvironment environment,
            ModuleFileSystem files) {
        super(loaded, trace, environment);
        this.source = source;
        this.files = files;
        this.explain = loaded.library().execute(binding(), calling(arguments -> rejections.add(arguments[0])));
        check();
    }

    static ProxyExecutable calling(Consumer<Value[]> function) {
        return arguments -> {
            function.accept(arguments);
            return null;
        };
    }

    /** Finds what the parser does not take. */
    private void check() {
        try {
            context().parse(sourceOf(source));
        } catch (PolyglotException failure) {
            throw explain(failure);
        }
    }

    private Source sourceOf(ScriptSource source) {
        try {
            return Source.newBuilder(JavaScriptLanguage.ID, trace().file().toFile())
                    .content(source.text())
                    .mimeType(JavaScriptLanguage.MODULE)
                    .build();
        } catch (IOException e) {
            throw new ScriptException(source.file() + ": cannot be read", List.of(), e);
        }
    }

    @Override
    protected void runMain() {
        context().eval(IMPORT).executeVoid(trace().file().toString(), calling(_ -> mainFinished()),
                calling(arguments -> mainFailed(explainReason(arguments[0]))));
    }

    /** Tells of the promises that failed. */
    @Override
    protected List<ScriptException> left() {
        int most = rejections.size() + MORE_REJECTIONS;
        List<ScriptException> failures = new ArrayList<>();
        while (!rejections.isEmpty() && failures.size() < most) {
            failures.add(explainReason(rejections.removeFirst()));
        }
        return failures;
    }

    @Override
    public Optional<GuestConsole> console() {
        context().eval(PROMPT).executeVoid(ModuleFileSystem.LIBRARY.toString(),
                calling(arguments -> prompt = arguments[0]));
        Value library = Objects.requireNonNull(prompt, "The guest library has no prompt");
        return Optional.of(new JavaScriptConsole(this, context(), trace(), library));
    }

    void enterTyped(Runnable guestCode) {
        typed(guestCode);
    }

    void interruptTyped() {
        boolean _ = interrupt();
    }

    /** Of running code only when it has been cut off, since no other thread may look into a context. */
    @Override
    public Optional<String> place() {
        if (Thread.currentThread() != loop) {
            return Optional.empty();
        }
        try {
            context().eval(THROW);
            return Optional.empty();
        } catch (IllegalStateException _) {
            // The context is closed: nothing is anywhere.
            return Optional.empty();
        } catch (PolyglotException thrown) {
            return frames(thrown).stream().findFirst().flatMap(frame -> trace().place(frame.file(), frame.line()));
        }
    }

    @Override
    protected List<ScriptFrame> frames(PolyglotException failure) {
        return JavaScriptFrames.of(failure, trace());
    }

    /** A closed context runs nothing more, not even what would catch an exception. */
    @Override
    protected void leave() {
        context().close(true);
    }

    @Override
    protected ScriptException explain(PolyglotException failure) {
        Value error = failure.getGuestObject();
        String problem = error == null ? String.valueOf(failure.getMessage()) : describe(failure, error);
        return explain(problem, frames(failure), failure);
    }

    ScriptException explainReason(Value reason) {
        if (!reason.isException()) {
            return explain(sentence(reason), List.of(), null);
        }
        try {
            throw reason.throwException();
        } catch (PolyglotException failure) {
            return explain(failure);
        }
    }

    private ScriptException explain(String problem, List<ScriptFrame> frames, @Nullable Throwable cause) {
        Optional<ScriptException> refused = files.refused(problem);
        if (refused.isPresent()) {
            return refused.get();
        }
        String told = ImportAdvice.clear(problem);
        Optional<ScriptFrame> place = ImportPlace.find(told, trace(), source.text());
        return trace().explain(told + advice(told), place.map(List::of).orElse(frames), cause);
    }

    private String advice(String problem) {
        return TypeScript.is(trace().file()) && ImportPlace.isMissingName(problem)
                ? ". Write 'import type' for what is only a type."
                : sentenceAfter(ImportAdvice.of(problem, trace().file()));
    }

    private static String sentenceAfter(String advice) {
        return advice.isEmpty() ? "" : ". " + advice;
    }

    private String describe(PolyglotException failure, Value error) {
        String message = String.valueOf(failure.getMessage());
        if (failure.isSyntaxError() && !ImportPlace.isMissingName(message)) {
            return withoutPlace(message);
        }
        String problem = named(sentence(error), failure.getSourceLocation());
        String plain = problem.split("\\. ", 2)[0];
        String cycle = ImportCycle.advice(plain, failure.getSourceLocation());
        return cycle.isEmpty() ? problem : plain + cycle;
    }

    /** The engine does not name what was imported, but its place is that of the whole call. */
    private static String named(String problem, @Nullable SourceSection place) {
        Matcher unnamed = UNNAMED.matcher(problem);
        if (!unnamed.find()) {
            return problem;
        }
        String member = unnamed.group("member");
        String code = place == null ? "" : place.getCharacters().toString();
        Matcher object = Pattern.compile("^([\\w$.]+\\.)" + Pattern.quote(member) + "\\b").matcher(code);
        return unnamed.replaceFirst(Matcher.quoteReplacement((object.find() ? object.group(1) : "") + member));
    }

    private String sentence(Value error) {
        return explain.execute(error).asString();
    }

    /** A parser's message without the file, line and caret that it repeats. */
    private static String withoutPlace(String message) {
        return message.lines().findFirst().orElse(message).replaceFirst("^SyntaxError: \\S+:\\d+:\\d+ ",
                "SyntaxError: ");
    }
}
