package dispatcher.host.isolation;

import dispatcher.binding.LogLevel;
import dispatcher.guest.GuestEnvironment;
import dispatcher.guest.GuestScript;
import dispatcher.host.jail.Jail;
import dispatcher.host.jail.Overhead;
import dispatcher.host.jail.Protection;

import dispatcher.host.script.Isolation;
import dispatcher.host.script.ScriptFile;
import dispatcher.host.script.ScriptOptions;
import java.util.function.Supplier;

/** Isolates scripts with whatever a machine offers, and says what that is. Safe for use by several threads. */
public final class MachineIsolation implements Isolation {
    private final Supplier<Protection> protection;
    private final boolean required;
    private final Isolation workers;

    /**
     * @param protection what the machine offers; asked for with the first script
     * @param required whether a script is refused where anything is missing
     * @param workers runs scripts of languages that have no program of their own
     */
    public MachineIsolation(Supplier<Protection> protection, boolean required, Isolation workers) {
        this.protection = protection;
        this.required = required;
        this.workers = workers;
    }

    /** With what this machine offers. */
    public static MachineIsolation of(WarmWorkers workers, boolean required) {
        return new MachineIsolation(Protection::ofThisMachine, required, new Workers(workers));
    }

    /** @throws dispatcher.failure.DispatcherException UNSUPPORTED where isolation is required and parts of it are missing */
    @Override
    public GuestScript open(ScriptFile file, GuestEnvironment environment, ScriptOptions options) {
        Protection offered = protection.get();
        if (required) {
            offered.require();
        }
        environment.dispatcher().log(LogLevel.INFO, offered.sentence());
        return file.language().runsPrograms()
                ? file.language().open(file.source(),
                        environment.withConfinement(new Jail(options.limits(), Overhead.SMALL, offered)))
                : workers.open(file, environment, options);
    }
}
