package dispatcher.guest;

import com.oracle.truffle.api.ContextThreadLocal;
import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import com.oracle.truffle.api.instrumentation.provider.TruffleInstrumentProvider;
import java.util.Collection;
import java.util.List;
import org.graalvm.polyglot.SandboxPolicy;

/** What an engine makes for {@link ContextInsight}, once for itself; it also counts the frames of the scripts. */
public final class InsightInstrument extends TruffleInstrument {
    static final String ID = "dispatcher-insight";

    /** What the engine hands out. */
    record Seen(TruffleInstrument.Env engine) {}

    /** Tells engines of the instrument; found by its name in {@code META-INF/services}. */
    @Registration(id = ID, name = "Insight into running scripts", sandbox = SandboxPolicy.CONSTRAINED,
            services = Seen.class)
    public static final class Provider extends TruffleInstrumentProvider {
        @Override
        protected String getInstrumentClassName() {
            return InsightInstrument.class.getName();
        }

        @Override
        protected Object create() {
            return new InsightInstrument();
        }

        @Override
        protected Collection<String> getServicesClassNames() {
            return List.of(Seen.class.getName());
        }
    }

    private final ContextThreadLocal<FrameCount.Depth> depth = locals
            .createContextThreadLocal((_, _) -> new FrameCount.Depth());

    @Override
    protected void onCreate(Env env) {
        FrameCount.attach(env, depth);
        env.registerService(new Seen(env));
    }
}
