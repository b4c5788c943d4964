package dispatcher.host.cli;

import dispatcher.failure.DispatcherException;
import dispatcher.host.UserHome;
import dispatcher.host.codec.Encoding;
import dispatcher.host.session.Account;
import dispatcher.host.session.Password;
import dispatcher.host.session.PasswordGuard;
import dispatcher.host.session.RegionUrl;
import dispatcher.host.session.SessionOptions;
import dispatcher.host.settings.RegionTrust;
import dispatcher.host.transport.HttpOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A region, and who to be there, as far as it is known.
 *
 * @param local whether the user is the one whom the file of a region on this machine names
 * @param trust how far the way to the region is trusted
 */
record Target(
        URI url, @Nullable String scene, @Nullable Account account, @Nullable Password password, Encoding encoding,
        boolean local, RegionTrust trust) {
    private static final List<String> DOMAINS = List.of("Dispatcher", "RemoteControl");
    private static final List<String> OPERATOR_DOMAINS = List.of("Dispatcher", "RemoteControl", "Simulator");

    /**
     * The region of that address, or of that name in regions.toml.
     *
     * @throws UsageException where no region has that name
     */
    static Target named(String urlOrName) {
        return RegionUrl.isUrl(urlOrName)
                ? new Target(RegionUrl.of(urlOrName), null, null, null, Encoding.JSON, false, RegionTrust.USUAL)
                : Profile.find(Profile.file(), urlOrName).map(Target::of).orElseThrow(() -> unknown(urlOrName));
    }

    private static UsageException unknown(String name) {
        return new UsageException(name + " is neither a URL nor a name in " + Profile.file()
                + "; write http://HOST:PORT or add [" + name + "] with a url there.");
    }

    private static Target of(Profile profile) {
        String user = profile.user();
        String file = profile.passwordFile();
        return new Target(RegionUrl.of(profile.url()), profile.scene(), user == null ? null : Account.of(user),
                Passwords.find(file == null ? null : home(file)), encoding(profile.encoding()), false,
                new RegionTrust(profile.ca() == null ? null : home(profile.ca()), profile.insecureHttp()));
    }

    /** The same with more trust, or with other authorities. */
    Target with(RegionTrust more) {
        return new Target(url, scene, account, password, encoding, local, new RegionTrust(
                more.authorities() == null ? trust.authorities() : more.authorities(),
                more.insecureHttp() || trust.insecureHttp()));
    }

    /** The same with the user of a region that runs on this machine, where nobody else is named. */
    Target orLocal() {
        return account != null
                ? this
                : LocalRegions.at(url)
                        .map(local -> new Target(url, scene, local.account(), local.password(), encoding, true, trust))
                        .orElse(this);
    }

    /**
     * What a session needs.
     *
     * @throws UsageException where nobody is named
     * @throws DispatcherException UNREACHABLE: nobody is named, and nobody listens there
     * @param operator whether it asks for the built-in region's own domain, too
     */
    SessionOptions session(boolean operator) {
        if (account == null) {
            LocalRegions.checkNotRefused(url);
            throw new UsageException(
                    "Whose name shall be used at " + url
                            + "? Add --user \"First Last\" and --password-file FILE; or, if you mean a built-in region, start it with '"
                            + CommandName.get() + " region': none of yours runs there.");
        }
        if (password == null) {
            throw new UsageException("The password of " + account + " is missing; add --password-file FILE or set "
                    + Passwords.VARIABLE + ".");
        }
        if (!trust.insecureHttp() && !PasswordGuard.isSafe(url)) {
            throw new UsageException(PasswordGuard.refusal(url).explanation());
        }
        SessionOptions options = SessionOptions.of(url, account, password).withScene(scene).withEncoding(encoding)
                .withDomains(operator ? OPERATOR_DOMAINS : DOMAINS).withHttp(http())
                .withInsecureHttp(trust.insecureHttp());
        return local ? options.withRenewed(() -> LocalRegions.credentials(url)) : options;
    }

    /** Bounds of the connections, and whom they trust. */
    HttpOptions http() {
        return HttpOptions.DEFAULT.withAuthorities(trust.authorities());
    }

    private static Encoding encoding(@Nullable String name) {
        if (name == null) {
            return Encoding.JSON;
        }
        for (Encoding encoding : Encoding.values()) {
            if (encoding.name().equalsIgnoreCase(name)) {
                return encoding;
            }
        }
        throw new UsageException("There is no encoding " + name + "; take json or bson.");
    }

    private static Path home(String file) {
        return file.startsWith("~/") ? UserHome.directory().resolve(file.substring(2)) : Path.of(file);
    }
}
