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
 * may do, so that it runs as trusted only.
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
        if (environment.policy() != Policy.TRUSTED) {
            throw new ScriptException(
                    source.file() + ": a Perl program is a process of its own, which cannot be kept to the policy "
                            + environment.policy().name().toLowerCase(java.util.Locale.ROOT)
                            + "; run it with --policy trusted.",
                    List.of(), null);
        }
        PerlVersion.check(source);
        return new PerlScript(source, environment);
    }

    @Override
    public void close() {
        // Programs share nothing.
    }
}
