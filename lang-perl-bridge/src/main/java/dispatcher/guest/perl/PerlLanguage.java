package dispatcher.guest.perl;

import dispatcher.guest.GuestEnvironment;
import dispatcher.guest.GuestLanguage;
import dispatcher.guest.GuestScript;
import dispatcher.guest.Policy;
import dispatcher.guest.ScriptException;
import dispatcher.guest.ScriptSource;
import java.util.List;
import java.util.Set;

/**
 * Perl: each program is a process of the system's own {@code perl}, which calls over the bridge. Such a process may do what its user
 * may do, so that it runs as trusted, or isolated where the machine can keep a process in.
 */
public final class PerlLanguage implements GuestLanguage {
    @Override
    public String name() {
        return "perl";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("pl");
    }

    @Override
    public Set<String> importedExtensions() {
        return Set.of("pl", "pm");
    }

    @Override
    public boolean runsPrograms() {
        return true;
    }

    /** Old programs may be Latin-1; perl reads the file by itself. */
    @Override
    public boolean needsUtf8() {
        return false;
    }

    @Override
    public Policy defaultPolicy() {
        return Policy.TRUSTED;
    }

    @Override
    public GuestScript open(ScriptSource source, GuestEnvironment environment) throws ScriptException {
        if (environment.policy() == Policy.CONSTRAINED) {
            throw refusal(source,
                    ": a Perl program is a process of its own, which cannot be kept to the policy constrained; "
                            + "run it with --policy isolated or trusted.");
        }
        if (environment.policy() == Policy.ISOLATED && !environment.confinement().holds()) {
            throw refusal(source,
                    ": this machine cannot keep a Perl program in; install bubblewrap, version 0.8 or later, and "
                            + "allow user namespaces (root needs control groups besides, see docs/sandbox.md), or run it with --policy trusted.");
        }
        PerlVersion.check(source);
        return new PerlScript(source, environment);
    }

    private static ScriptException refusal(ScriptSource source, String why) {
        return new ScriptException(source.file() + why, List.of(), null);
    }

    @Override
    public void close() {
        // Programs share nothing.
    }
}
