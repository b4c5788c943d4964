package dispatcher.guest.python;

import dispatcher.guest.GuestConsole;
import dispatcher.guest.GuestEnvironment;
import dispatcher.guest.LibraryFiles;
import dispatcher.guest.LoadedContext;
import dispatcher.guest.Policy;
import dispatcher.guest.PolyglotScript;
import dispatcher.guest.ScriptException;
import dispatcher.guest.ScriptFrame;
import dispatcher.guest.ScriptInput;
import dispatcher.guest.ScriptSource;
import dispatcher.guest.ScriptTrace;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** One script in Python. */
final class PythonScript extends PolyglotScript {
    /** Gives the library's part of the console. */
    private static final Source CONSOLE = Source.newBuilder("python", """
            lambda: __import__("dispatcher._console", fromlist=["evaluate"])
            """, "console").internal(true).buildLiteral();

    private static final int LARGEST_STATUS = 255;
    private static final long MOST_FRAMES = 10_000;
    private static final String NOT_POSSIBLE = "Not possible here: ";
    private static final String TRUST = "\nA script that you trust may do it: run it with --policy trusted.";

    private final ScriptInput in;
    private final Value explain;
    private final Value begin;
    private final PythonStacks stacks;
    private final Value main;

    PythonScript(LoadedContext loaded, ScriptTrace trace, ScriptSource source, GuestEnvironment environment,
            ScriptInput in, StackText text) {
        super(loaded, trace, environment);
        this.in = in;
        Value library = loaded.library().execute(binding(), LibraryFiles.ROOT.toString(), source.file().toString(),
                trace.folder().toString(), PythonFileSystem.STACKS.toString());
        explain = library.getArrayElement(0);
        begin = library.getArrayElement(1);
        stacks = new PythonStacks(library.getArrayElement(2), text, trace, insight());
        main = parse(source);
    }

    private Value parse(ScriptSource source) {
        try {
            return context().parse(sourceOf(source));
        } catch (PolyglotException failure) {
            throw explain(failure);
        }
    }

    private Source sourceOf(ScriptSource source) {
        try {
            return Source.newBuilder("python", trace().file().toFile()).content(source.text()).build();
        } catch (IOException e) {
            throw new ScriptException(source.file() + ": cannot be read", List.of(), e);
        }
    }

    /** A script that waits for input is not where the engine could stop it. */
    @Override
    protected void interrupted() {
        in.close();
    }

    @Override
    protected void runMain() {
        begin.executeVoid();
        main.executeVoid();
        mainFinished();
    }

    @Override
    public Optional<GuestConsole> console() {
        return Optional.of(new PythonConsole());
    }

    private final class PythonConsole implements GuestConsole {
        private final Value library = context().eval(CONSOLE).execute();

        @Override
        public boolean isWhole(String entry) {
            return library.invokeMember("is_whole", entry).asBoolean();
        }

        @Override
        public CompletableFuture<Void> evaluate(String entry) {
            try {
                typed(() -> library.invokeMember("evaluate", entry, trace().typed(entry).toString()));
                return CompletableFuture.completedFuture(null);
            } catch (ScriptException failure) {
                return CompletableFuture.failedFuture(failure);
            }
        }

        @Override
        public List<String> complete(String line) {
            Value words = library.invokeMember("complete", line);
            return LongStream.range(0, words.getArraySize()).mapToObj(i -> words.getArrayElement(i).asString())
                    .toList();
        }

        @Override
        public void interrupt() {
            boolean _ = PythonScript.this.interrupt();
        }
    }

    @Override
    public Optional<String> place() {
        return stacks.place();
    }

    @Override
    protected boolean isOutOfMemory(PolyglotException failure) {
        String message = String.valueOf(failure.getMessage());
        return super.isOutOfMemory(failure)
                || message.startsWith("MemoryError") && !message.contains(Compressors.TOO_MANY);
    }

    @Override
    protected List<ScriptFrame> frames(PolyglotException failure) {
        return PythonCut.frames(failure, trace());
    }

    @Override
    protected ScriptException explain(PolyglotException failure) {
        Value error = failure.getGuestObject();
        if (failure.isResourceExhausted() && (error == null || !error.isException())) {
            return trace().explain(String.valueOf(failure.getMessage()), List.of(), failure);
        } else if (error == null || !error.isException()) {
            return trace().explain(hinted(withoutHost(String.valueOf(failure.getMessage()))), List.of(), failure);
        }
        Value told = explain.execute(error);
        List<ScriptFrame> frames = LongStream.range(1, Math.min(told.getArraySize(), MOST_FRAMES))
                .mapToObj(told::getArrayElement)
                .map(PythonScript::frame)
                .toList();
        return trace().explain(hinted(told.getArrayElement(0).asString()), frames, failure);
    }

    /** The problem with what the policy has to do with it. */
    private String hinted(String problem) {
        boolean forbidden = problem.startsWith("PermissionError") || problem.startsWith(NOT_POSSIBLE);
        return forbidden && environment().policy() == Policy.CONSTRAINED ? problem + TRUST : problem;
    }

    /** What the language itself refused without an exception of Python, such as a process or a socket. */
    private static String withoutHost(String message) {
        return NOT_POSSIBLE + message.replaceFirst("^[\\w.$]+: ", "").replaceFirst(", to enable it.*", ".");
    }

    private static ScriptFrame frame(Value frame) {
        return new ScriptFrame(Path.of(frame.getArrayElement(0).asString()), frame.getArrayElement(1).asString(),
                frame.getArrayElement(2).asInt(), frame.getArrayElement(3).asInt(), frame.getArrayElement(4).asInt());
    }

    /** As in Python: nothing is 0, a number is itself, anything else is written on standard error and fails. */
    @Override
    protected int exitStatus(PolyglotException exit) {
        Value error = exit.getGuestObject();
        if (error == null || !error.hasMember("code")) {
            return exit.getExitStatus() & LARGEST_STATUS;
        }
        Value code = error.getMember("code");
        if (code.isNull() || code.fitsInInt()) {
            return code.isNull() ? 0 : code.asInt() & LARGEST_STATUS;
        }
        String text = code.isString() ? code.asString() : code.toString();
        new PrintStream(environment().err(), true, StandardCharsets.UTF_8).println(text);
        return 1;
    }
}
