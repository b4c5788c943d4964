package dispatcher.guest;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.io.FileSystem;
import org.graalvm.polyglot.io.IOAccess;
import org.jspecify.annotations.Nullable;

/**
 * What the scripts of one language share: an engine for each policy, made when it is first needed, and how a context is made
 * from it. Safe for use by several threads.
 */
public final class GuestEngines implements AutoCloseable {
    private static final String PASSWORD = "DISPATCHER_PASSWORD";

    private final String language;
    private final Map<String, String> options;
    private final LibraryFiles library;
    private final LibraryLoader loader;
    private final Map<Policy, Engine> engines = new EnumMap<>(Policy.class);
    private final Map<Policy, GuestFamily> families = Map.of(Policy.CONSTRAINED, this::spareHeap,
            Policy.ISOLATED, GuestFamily.alone(), Policy.TRUSTED, GuestFamily.alone());
    private @Nullable SpareContext spare;
    private boolean closed;

    /**
     * @param language the language's id in the polyglot API
     * @param options options of every context
     * @param library the files that every context has
     * @param loader loads the library into every new context
     */
    public GuestEngines(String language, Map<String, String> options, LibraryFiles library, LibraryLoader loader) {
        this.language = language;
        this.options = Map.copyOf(options);
        this.library = library;
        this.loader = loader;
    }

    /** From now on a context for a constrained script stands by, some megabytes, so that the next script begins the sooner. */
    public synchronized void standBy() {
        if (spare == null) {
            spare = new SpareContext(() -> late(Policy.CONSTRAINED));
        }
    }

    /** As {@link GuestLanguage#start}. */
    public void start(Policy policy, String name, Runnable script) {
        Optional<SpareContext> ready = policy == Policy.CONSTRAINED ? spare() : Optional.empty();
        ready.ifPresentOrElse(one -> one.start(name, script), () -> ScriptThread.unstarted(name, script).start());
    }

    /** A new context with the rights of the environment's policy; no policy opens the host's classes. */
    public LoadedContext newContext(GuestEnvironment environment, FileSystem files) {
        return switch (environment.policy()) {
            case CONSTRAINED -> spare().flatMap(SpareContext::take).orElseGet(() -> late(Policy.CONSTRAINED))
                    .of(environment, files);
            case ISOLATED -> late(Policy.ISOLATED).of(environment, files);
            case TRUSTED -> loaded(trusted(builder(Policy.TRUSTED), environment, files), Policy.TRUSTED);
        };
    }

    private OptionalLong spareHeap() {
        return spare().flatMap(SpareContext::seen).map(LateContext::heap).orElse(OptionalLong.empty());
    }

    LateContext late(Policy policy) {
        return new LateContext(builder(policy), library, context -> loaded(context, policy));
    }

    private LoadedContext loaded(Context context, Policy policy) {
        try {
            return new LoadedContext(context, Objects.requireNonNull(families.get(policy)),
                    loader.load(context, policy));
        } catch (RuntimeException | Error e) {
            context.close(true);
            throw e;
        }
    }

    private synchronized Optional<SpareContext> spare() {
        return Optional.ofNullable(spare);
    }

    private Context.Builder builder(Policy policy) {
        return Context.newBuilder(language)
                .engine(engine(policy))
                .options(options)
                .allowHostAccess(HostAccess.CONSTRAINED);
    }

    /** The wrapper that opens the language's own files is not needed here, and would not move files atomically. */
    private static Context trusted(Context.Builder builder, GuestEnvironment environment, FileSystem files) {
        return builder.in(environment.in())
                .out(environment.out())
                .err(environment.err())
                .allowIO(IOAccess.newBuilder().fileSystem(files).allowHostSocketAccess(true).build())
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
        if (closed) {
            throw new IllegalStateException("The language has been closed: " + language);
        }
        return engines.computeIfAbsent(policy, this::newEngine);
    }

    private Engine newEngine(Policy policy) {
        boolean _ = CompileQueue.unlock();
        return ContextInsight.into(Engine.newBuilder(language)
                .sandbox(policy == Policy.TRUSTED ? SandboxPolicy.TRUSTED : SandboxPolicy.CONSTRAINED)
                .in(InputStream.nullInputStream())
                .out(OutputStream.nullOutputStream())
                .err(OutputStream.nullOutputStream())
                .build());
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (spare != null) {
            spare.close();
        }
        engines.values().forEach(engine -> engine.close(true));
        engines.clear();
    }
}
