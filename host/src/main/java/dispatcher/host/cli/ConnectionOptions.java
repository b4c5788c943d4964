package dispatcher.host.cli;

import dispatcher.host.codec.Encoding;
import dispatcher.host.session.Account;
import dispatcher.host.settings.RegionTrust;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of all commands that connect to a region. */
final class ConnectionOptions {
    @Option(names = "--region", paramLabel = "URL|NAME",
            description = "The region's name in regions.toml, or its address, such as http://127.0.0.1:9000 (/Dispatcher/ is added).")
    private @Nullable String region;

    @Option(names = "--scene", paramLabel = "NAME", description = "The scene; the region's first one where left out.")
    private @Nullable String scene;

    @Option(names = "--user", paramLabel = "USER",
            description = "Who to be: \"First Last\", an e-mail address or an id.")
    private @Nullable String user;

    @Option(names = "--password-file", paramLabel = "FILE",
            description = "A file whose first line is the password; else the environment variable DISPATCHER_PASSWORD.")
    private @Nullable Path passwordFile;

    @Option(names = "--encoding", paramLabel = "json|bson",
            description = "How messages are written; json where left out.")
    private @Nullable Encoding encoding;

    @Option(names = "--ca", paramLabel = "FILE",
            description = "For https: the certificate of the authority that signed the region's, in PEM form; else those that Java trusts.")
    private @Nullable Path authorities;

    @Option(names = "--insecure-http",
            description = "Send the password over plain HTTP to another machine, too, where everybody on the way can read it.")
    private boolean insecureHttp;

    /** The region that was named; empty where none was. */
    Optional<Target> named() {
        return namedOr(null, null);
    }

    /**
     * The region that was named, else the other one, which may be none.
     *
     * @param trust how far the way to the other one is trusted; null: as its name in regions.toml says
     */
    Optional<Target> namedOr(@Nullable String other, @Nullable RegionTrust trust) {
        return Optional.ofNullable(region == null ? other : region).map(Target::named)
                .map(target -> region == null && trust != null ? target.with(trust) : target)
                .map(target -> complete(target.orLocal()));
    }

    /** Fails where these options cannot do for a region that is known otherwise. */
    void checkWithoutRegion() {
        if (user != null && Passwords.find(passwordFile) == null) {
            throw new UsageException("The password of " + user + " is missing; add --password-file FILE or set "
                    + Passwords.VARIABLE + ".");
        }
    }

    /** The region that was named, else the only one that runs on this machine. */
    Target namedOrRunning() {
        return named().orElseGet(() -> complete(LocalRegions.onlyOne()));
    }

    /** These options on top of a region that is known otherwise. */
    Target complete(Target known) {
        return new Target(known.url(), scene != null ? scene : known.scene(),
                user != null ? Account.of(user) : known.account(),
                user != null || passwordFile != null ? Passwords.find(passwordFile) : known.password(),
                encoding != null ? encoding : known.encoding(),
                known.local() && user == null && passwordFile == null, known.trust())
                .with(new RegionTrust(authorities, insecureHttp));
    }
}
