package dispatcher.host.cli;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.codec.Encoding;
import dispatcher.host.region.RegionFile;
import dispatcher.host.region.RegionOptions;
import dispatcher.host.session.Account;
import dispatcher.host.session.Credentials;
import dispatcher.host.session.Password;
import dispatcher.host.session.RegionUrl;
import dispatcher.host.settings.RegionTrust;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/** The regions that run on this machine in this user's name, as their files tell. */
final class LocalRegions {
    private static final int PATIENCE_MS = 500;

    private LocalRegions() {}

    /** The region that listens at that address, if it is one of them. */
    static Optional<Target> at(URI url) {
        return isHere(url) ? RegionFile.read(url.getPort()).map(LocalRegions::target) : Optional.empty();
    }

    /** Its owner, as its file tells at this moment. */
    static Optional<Credentials> credentials(URI url) {
        return isHere(url)
                ? RegionFile.read(url.getPort())
                        .map(file -> new Credentials(Account.of(file.user()), Password.of(file.password())))
                : Optional.empty();
    }

    /** The one on the usual port, else the only one that runs. */
    static Target onlyOne() {
        List<Target> running = RegionFile.all().stream().map(LocalRegions::target)
                .filter(target -> answers(target.url()))
                .toList();
        Optional<Target> usual = running.stream().filter(target -> target.url().getPort() == RegionOptions.PORT)
                .findFirst();
        return usual.isPresent() ? usual.get() : only(running);
    }

    private static Target only(List<Target> running) {
        return switch (running.size()) {
            case 1 -> running.getFirst();
            case 0 -> throw new UsageException(
                    "No region runs on this machine; start one with '" + CommandName.get()
                            + " region' or name one with --region URL.");
            default -> throw new UsageException("Several regions run on this machine; name one with --region: "
                    + String.join(", ", running.stream().map(target -> target.url().toString()).toList()) + ".");
        };
    }

    /** The region of a file, as its owner. */
    static Target target(RegionFile file) {
        return new Target(RegionUrl.of(file.url()), null, Account.of(file.user()), Password.of(file.password()),
                Encoding.JSON, true, RegionTrust.USUAL);
    }

    /**
     * A port of this machine at which nobody listens belongs to a region that is not running.
     *
     * @throws DispatcherException UNREACHABLE: nobody listens there
     */
    static void checkNotRefused(URI url) {
        if (isHere(url) && !answers(url)) {
            throw new DispatcherException(FailureKind.UNREACHABLE, "Nobody answers at " + url + ".",
                    "Start a region there with '" + CommandName.get() + " region --port " + url.getPort()
                            + "', or check host and port.");
        }
    }

    private static boolean isHere(URI url) {
        try {
            return url.getPort() > 0 && InetAddress.getByName(url.getHost()).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }

    private static boolean answers(URI url) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(url.getHost(), url.getPort()), PATIENCE_MS);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
