package dispatcher.guest.js;

import dispatcher.guest.FileReads;
import dispatcher.guest.LibraryFiles;
import dispatcher.guest.Policy;
import dispatcher.guest.ScriptException;
import dispatcher.guest.ScriptFileSystem;
import dispatcher.guest.ScriptFrame;
import dispatcher.guest.ScriptTrace;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.jspecify.annotations.Nullable;

/**
 * Takes the types out of TypeScript; what is left keeps its lines and columns. Babel's parser does the reading, in a context of its
 * own that is made for the first such file and reaches nothing. Safe for use by several threads, one at a time.
 */
final class TypeScript implements AutoCloseable {
    static final Set<String> EXTENSIONS = Set.of("ts", "mts");

    private static final int LONGEST = 4 << 20;
    private static final String WEBJAR = "/META-INF/maven/org.webjars.npm/babel__parser/pom.properties";
    private static final String PARSER = "/META-INF/resources/webjars/babel__parser/%s/lib";
    private static final List<String> MODULES = List.of("blanks.mjs", "rules.mjs", "strip.mjs");

    private @Nullable Context context;
    private @Nullable Value strip;
    private Stripped last = new Stripped("", "");

    /** A script is read twice: before it runs, and when it runs. */
    private record Stripped(String text, String code) {}

    /** Whether a file is TypeScript, by the ending of its name. */
    static boolean is(Path file) {
        String name = String.valueOf(file.getFileName());
        return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /**
     * The text without types.
     *
     * @throws ScriptException where it is no TypeScript, or has more than types to be taken out
     */
    synchronized String strip(ScriptTrace trace, Path file, String text) throws ScriptException {
        if (!last.text.equals(text)) {
            last = new Stripped(text, stripped(trace, file, text));
        }
        return last.code;
    }

    private String stripped(ScriptTrace trace, Path file, String text) {
        if (text.length() > LONGEST) {
            throw trace.explain("TypeScript of more than 4 MiB is not read; divide it.", start(file), null);
        }
        try {
            Value result = stripper().execute(text);
            if (result.hasMember("code")) {
                return result.getMember("code").asString();
            }
            throw trace.explain("SyntaxError: " + result.getMember("problem").asString(),
                    List.of(place(file, result)), null);
        } catch (PolyglotException failure) {
            throw trace.explain("The TypeScript cannot be read: " + failure.getMessage(), start(file), failure);
        }
    }

    private static List<ScriptFrame> start(Path file) {
        return List.of(new ScriptFrame(file, "", 1, 0, 0));
    }

    private static ScriptFrame place(Path file, Value result) {
        return new ScriptFrame(file, "", result.getMember("line").asInt(), result.getMember("column").asInt(),
                result.getMember("end").asInt());
    }

    private Value stripper() {
        if (strip == null) {
            context = newContext();
            strip = load(context);
        }
        return strip;
    }

    private static Context newContext() {
        LibraryFiles library = LibraryFiles.load(TypeScript.class, "typescript", MODULES)
                .with(LibraryFiles.load(TypeScript.class, parserFolder(), List.of("index.js")));
        var files = new ScriptFileSystem(library, LibraryFiles.ROOT, Policy.CONSTRAINED, null,
                FileReads.IGNORED);
        return Context.newBuilder(JavaScriptLanguage.ID)
                .sandbox(SandboxPolicy.CONSTRAINED)
                .option("js.esm-eval-returns-exports", "true")
                .allowIO(IOAccess.newBuilder().fileSystem(files).build())
                .in(InputStream.nullInputStream())
                .out(OutputStream.nullOutputStream())
                .err(OutputStream.nullOutputStream())
                .build();
    }

    private static Value load(Context context) {
        String root = LibraryFiles.ROOT.toString();
        String module = """
                import { parse } from '%s/index.js';
                import { strip } from '%s/strip.mjs';
                export const stripped = text => strip(parse, text);
                """.formatted(root, root);
        return context.eval(Source.newBuilder(JavaScriptLanguage.ID, module, "typescript")
                .mimeType(JavaScriptLanguage.MODULE)
                .internal(true)
                .buildLiteral()).getMember("stripped");
    }

    /** Where the class path has the parser. */
    static String parserFolder() {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(TypeScript.class.getResourceAsStream(WEBJAR), WEBJAR)) {
            properties.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + WEBJAR, e);
        }
        return PARSER.formatted(properties.getProperty("version"));
    }

    @Override
    public synchronized void close() {
        if (context != null) {
            context.close(true);
            context = null;
            strip = null;
        }
    }
}
