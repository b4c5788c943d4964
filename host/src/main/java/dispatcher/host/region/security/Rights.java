package dispatcher.host.region.security;

import dispatcher.host.region.config.Directives;

/** Who may have a capability. Immutable, safe for use by several threads. */
public final class Rights {
    private final Directives directives;

    public Rights(Directives directives) {
        this.directives = directives;
    }

    /** The estate's owner always; managers and grid managers where the directives say so; everybody where nobody is asked. */
    public boolean mayUse(Account account) {
        if (!directives.useAuthentication() || account.standing() == Account.Standing.OWNER) {
            return true;
        }
        if (account.standing() == Account.Standing.MANAGER && directives.grantEstateManagersAccess()) {
            return true;
        }
        return directives.grantGridManagersAccess() && account.level() >= directives.gridManagerAccessLevel();
    }
}
