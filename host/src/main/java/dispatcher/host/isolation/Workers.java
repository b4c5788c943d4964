package dispatcher.host.isolation;

import dispatcher.guest.GuestEnvironment;
import dispatcher.guest.GuestScript;
import dispatcher.host.limit.Limits;
import dispatcher.host.script.Isolation;
import dispatcher.host.script.ScriptFile;
import dispatcher.host.script.ScriptOptions;
import java.io.IOException;

/** Runs each script in a worker of its own. Safe for use by several threads. */
public final class Workers implements Isolation {
    private final Supply supply;

    /** Where workers come from. Safe for use by several threads. */
    @FunctionalInterface
    public interface Supply {
        /**
         * A worker that nobody else uses and that has no job yet.
         *
         * @param language the name of its script's language
         */
        WorkerProcess take(String language, Limits limits) throws IOException;
    }

    public Workers(Supply supply) {
        this.supply = supply;
    }

    @Override
    public GuestScript open(ScriptFile file, GuestEnvironment environment, ScriptOptions options) {
        return new IsolatedScript(file, environment, options, supply);
    }
}
