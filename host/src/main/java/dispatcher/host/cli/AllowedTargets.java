package dispatcher.host.cli;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.script.AllowedRegions;
import dispatcher.host.session.PasswordGuard;
import dispatcher.host.session.RegionUrl;
import dispatcher.host.session.SessionOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The regions that a person has allowed a script besides its own. The user and the password of the run's own region are not shown
 * to them: each is one of this user's on this machine, or has its own in regions.toml. Immutable, safe for use by several threads.
 */
final class AllowedTargets implements AllowedRegions {
    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final boolean operator;
    private final UnaryOperator<SessionOptions> how;

    /**
     * @param names URLs, and names in regions.toml
     * @param operator whether the script gets the built-in region's own domain, too
     * @param how gives sessions more options
     * @throws UsageException where no region has that name
     */
    AllowedTargets(List<String> names, boolean operator, UnaryOperator<SessionOptions> how) {
        names.forEach(name -> targets.put(name, Target.named(name)));
        this.operator = operator;
        this.how = how;
    }

    @Override
    public Optional<SessionOptions> find(String nameOrUrl) {
        return target(nameOrUrl).map(Target::orLocal).map(this::session).map(how);
    }

    private Optional<Target> target(String nameOrUrl) {
        if (!RegionUrl.isUrl(nameOrUrl)) {
            return Optional.ofNullable(targets.get(nameOrUrl));
        }
        var url = RegionUrl.of(nameOrUrl);
        return targets.values().stream().filter(target -> target.url().equals(url)).findFirst();
    }

    private SessionOptions session(Target target) {
        if (target.account() != null && !target.trust().insecureHttp() && !PasswordGuard.isSafe(target.url())) {
            throw PasswordGuard.refusal(target.url());
        }
        try {
            return target.session(operator);
        } catch (UsageException _) {
            throw new DispatcherException(FailureKind.NOT_AUTHORIZED,
                    "The user or the password for " + target.url() + " is not known.",
                    "Give the region a name, a user and a password-file in " + Profile.file()
                            + " and allow that name, or, if you "
                            + "mean a built-in region, start it on this machine.");
        }
    }
}
