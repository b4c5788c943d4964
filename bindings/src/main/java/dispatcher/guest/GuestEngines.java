package dispatcher.guest;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.io.FileSystem;
import org.graalvm.polyglot.io.IOAccess;

/**
 * What the scripts of one language share: an engine for each policy, made when it is first needed, and how a context is made
 * from it. Safe for use by several threads.
 */
public final class GuestEngines implements AutoCloseable {
    private static final String PASSWORD = "DISPATCHER_PASSWORD";

    private final String language;
    private final Map<String, String> options;
    private final Map<Policy, Engine> engines = new EnumMap<>(Policy.class);

    /**
     * @param language the language's id in the polyglot API
     * @param options options of every context
     */
    public GuestEngines(String language, Map<String, String> options) {
        this.language = language;
        this.options = Map.copyOf(options);
    }

    /** A new context with the rights of the environment's policy; no policy opens the host's classes. */
    public Context newContext(GuestEnvironment environment, FileSystem files) {
        Context.Builder builder = Context.newBuilder(language)
                .engine(engine(environment.policy()))
                .options(options)
                .allowHostAccess(HostAccess.CONSTRAINED)
                .in(environment.in())
                .out(environment.out())
                .err(environment.err());
        return switch (environment.policy()) {
            case CONSTRAINED, ISOLATED -> constrained(builder, files);
            case TRUSTED -> trusted(builder, files);
        };
    }

    private static Context constrained(Context.Builder builder, FileSystem files) {
        FileSystem unheld = new UnheldFileSystem(FileSystem.allowInternalResourceAccess(files));
        return builder.sandbox(SandboxPolicy.CONSTRAINED)
                .allowIO(IOAccess.newBuilder().fileSystem(unheld).build())
                .build();
    }

    /** The wrapper that opens the language's own files is not needed here, and would not move files atomically. */
    private static Context trusted(Context.Builder builder, FileSystem files) {
        return builder.allowIO(IOAccess.newBuilder().fileSystem(files).allowHostSocketAccess(true).build())
                .allowCreateThread(true)
                .allowCreateProcess(true)
                .allowPolyglotAccess(PolyglotAccess.NONE)
                .allowEnvironmentAccess(EnvironmentAccess.NONE)
                .environment(environmentWithoutPassword())
                .build();
    }

    private static Map<String, String> environmentWithoutPassword() {
        return System.getenv().entrySet().stream()
                .filter(variable -> !variable.getKey().equals(PASSWORD))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private synchronized Engine engine(Policy policy) {
        return engines.computeIfAbsent(policy, this::newEngine);
    }

    private Engine newEngine(Policy policy) {
        boolean _ = CompileQueue.unlock();
        return Engine.newBuilder(language)
                .sandbox(policy == Policy.TRUSTED ? SandboxPolicy.TRUSTED : SandboxPolicy.CONSTRAINED)
                .in(InputStream.nullInputStream())
                .out(OutputStream.nullOutputStream())
                .err(OutputStream.nullOutputStream())
                .build();
    }

    @Override
    public synchronized void close() {
        engines.values().forEach(engine -> engine.close(true));
        engines.clear();
    }
}
