package dispatcher.host.serve;

import dispatcher.failure.DispatcherException;
import dispatcher.host.script.AllowedRegions;
import dispatcher.host.session.BackgroundOpening;
import dispatcher.host.session.Session;
import dispatcher.host.session.SessionOptions;
import dispatcher.host.settings.ScriptSettings;
import java.util.concurrent.CompletableFuture;

/** How the scripts of a host come to their regions. Used by several threads. */
@FunctionalInterface
public interface HostRegions {
    /**
     * Begins to open a session for one run of a script; does not wait and throws nothing.
     *
     * @param script its settings, which name its region
     * @param session is completed with it, or with a {@link DispatcherException}; where somebody else completes it before, the
     *        session is closed as soon as it is open
     */
    void open(ScriptSettings script, CompletableFuture<Session> session);

    /**
     * The other regions that a script may connect to.
     *
     * @param script its settings, which name them
     */
    default AllowedRegions allowed(ScriptSettings script) {
        return AllowedRegions.NONE;
    }

    /** One region for all scripts, whatever they name. */
    static HostRegions of(SessionOptions options) {
        return (_, session) -> BackgroundOpening.begin(session, () -> Session.open(options));
    }
}
