package dispatcher.guest;

import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import com.oracle.truffle.api.instrumentation.provider.TruffleInstrumentProvider;
import java.util.Collection;
import java.util.List;
import org.graalvm.polyglot.SandboxPolicy;

/** What an engine makes for {@link LoopVisits}, once for itself. */
public final class VisitInstrument extends TruffleInstrument {
    static final String ID = "dispatcher-visits";

    /** What the engine hands out. */
    record Visited(TruffleInstrument.Env engine) {}

    /** Tells engines of the instrument; found by its name in {@code META-INF/services}. */
    @Registration(id = ID, name = "Visits to running scripts", sandbox = SandboxPolicy.CONSTRAINED,
            services = Visited.class)
    public static final class Provider extends TruffleInstrumentProvider {
        @Override
        protected String getInstrumentClassName() {
            return VisitInstrument.class.getName();
        }

        @Override
        protected Object create() {
            return new VisitInstrument();
        }

        @Override
        protected Collection<String> getServicesClassNames() {
            return List.of(Visited.class.getName());
        }
    }

    @Override
    protected void onCreate(Env env) {
        env.registerService(new Visited(env));
    }
}
