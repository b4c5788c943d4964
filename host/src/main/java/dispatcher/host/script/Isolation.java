package dispatcher.host.script;

import dispatcher.guest.GuestEnvironment;
import dispatcher.guest.GuestScript;

/** Runs scripts in processes of their own. Safe for use by several threads. */
@FunctionalInterface
public interface Isolation {
    /** For scripts that nobody wants isolated. */
    Isolation NONE = (file, _, _) -> {
        throw new UnsupportedOperationException("Nobody offers to isolate " + file.name());
    };

    /**
     * Prepares a script; it is started by {@link GuestScript#run}.
     *
     * @param options with all limits that hold for the script
     */
    GuestScript open(ScriptFile file, GuestEnvironment environment, ScriptOptions options);
}
