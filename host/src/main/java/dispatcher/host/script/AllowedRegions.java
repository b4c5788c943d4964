package dispatcher.host.script;

import dispatcher.failure.DispatcherException;
import dispatcher.host.session.SessionOptions;
import java.util.Optional;

/** The other regions that a script may connect to. Used by several threads. */
@FunctionalInterface
public interface AllowedRegions {
    /** For a script that stays in its own region. */
    AllowedRegions NONE = _ -> Optional.empty();

    /**
     * How to get into a region; empty where the script may not. Is called off the script's loop, and may wait.
     *
     * @throws DispatcherException NOT_AUTHORIZED: nobody knows who to be there; WRONG_ARGUMENT: what looks like a URL is none
     */
    Optional<SessionOptions> find(String nameOrUrl);
}
