package dispatcher.host.cli;

import dispatcher.host.session.SessionOptions;
import dispatcher.host.view.View;
import dispatcher.host.view.scripts.Scripts;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of the commands that can open a view. */
final class ViewChoice {
    private static final int LARGEST_PORT = 65535;

    @Option(names = "--view",
            description = "Print an address on this machine at which a browser shows the region and the scripts (docs/view.md).")
    private boolean view;

    @Option(names = "--view-port", paramLabel = "P",
            description = "The view's port; any free one where left out. Opens a view, too.")
    private @Nullable Integer port;

    boolean isWanted() {
        return view || port != null;
    }

    /** @throws UsageException there is no such port */
    void check() {
        if (port != null && (port < 0 || port > LARGEST_PORT)) {
            throw new UsageException("There is no port " + port + "; take one from 0 to " + LARGEST_PORT + ".");
        }
    }

    /** As if that port was chosen, where none was. */
    void orPort(@Nullable Integer other) {
        port = port == null ? other : port;
    }

    /** Opens one, where it is wanted. */
    Optional<View> open(Supplier<SessionOptions> region, Scripts scripts) {
        check();
        return isWanted() ? Optional.of(View.open(port == null ? 0 : port, region, scripts)) : Optional.empty();
    }
}
