package dispatcher.host.cli;

import dispatcher.host.observe.Observation;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that can be looked at while they run. */
final class ObserveOptions {
    private static final int LARGEST_PORT = 65535;

    @Option(names = "--metrics", paramLabel = "PORT",
            description = "Offer metrics to Prometheus on this port of 127.0.0.1, as /metrics; 0: any free port.")
    private @Nullable Integer metrics;

    @Option(names = "--record", paramLabel = "FILE",
            description = "Write all that goes over the wire into this file, as JSON Lines without passwords and capabilities; 'replay' plays it again.")
    private @Nullable Path record;

    /**
     * Begins to look at what was asked for.
     *
     * @param usual what is looked at anyway
     */
    Observed begin(Main main, Observation usual) {
        if (metrics != null && (metrics < 0 || metrics > LARGEST_PORT)) {
            throw new UsageException("There is no port " + metrics + "; take one from 0 to " + LARGEST_PORT + ".");
        }
        return Observed.begin(main, usual, metrics, record);
    }
}
