package dispatcher.host.cli;

import dispatcher.host.log.JsonLines;
import dispatcher.host.metrics.Metrics;
import dispatcher.host.metrics.MetricsServer;
import dispatcher.host.observe.Observation;
import dispatcher.host.observe.RequestLog;
import dispatcher.host.recording.Recorder;
import dispatcher.host.region.RegionWatch;
import dispatcher.host.script.RunWatch;
import dispatcher.host.session.SessionOptions;
import dispatcher.host.session.Tap;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a command looks at while it runs, until it is closed. Safe for use by several threads. */
final class Observed implements AutoCloseable {
    /** Looks at nothing. */
    static final Observed NOTHING = new Observed(Observation.NONE);

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private Observation observation;
    private @Nullable RegionWatch region;

    private Observed(Observation observation) {
        this.observation = observation;
    }

    /**
     * Begins to look.
     *
     * @param usual what is looked at anyway
     * @param metrics the port for metrics; null: none
     * @param record the file of the record; null: none
     */
    static Observed begin(Main main, Observation usual, @Nullable Integer metrics, @Nullable Path record) {
        JsonLines lines = main.lines();
        Observed observed = new Observed(usual.tellingCalls(main.verbose() || lines != null));
        try {
            if (lines != null && main.verbose()) {
                observed.observation = observed.observation.with(script -> new RequestLog(lines, script));
            }
            if (record != null) {
                observed.record(record);
            }
            if (metrics != null) {
                observed.serve(metrics);
            }
            return observed;
        } catch (RuntimeException failure) {
            observed.close();
            throw failure;
        }
    }

    Observation observation() {
        return observation;
    }

    /** Looks at a region; null where nothing of it is looked at. */
    @Nullable
    RegionWatch region() {
        return region;
    }

    /** Looks at the runs of a script. */
    RunWatch watch(String script) {
        return observation.watch(script);
    }

    /** Lets a session of a script be looked at. */
    UnaryOperator<SessionOptions> sessions(String script) {
        return options -> {
            Tap tap = observation.tap(script);
            return tap == null ? options : options.withTap(tap);
        };
    }

    private void record(Path file) {
        Recorder recorder = new Recorder(file, Version.number());
        open.push(recorder);
        observation = observation.with(recorder::tap);
    }

    private void serve(int port) {
        Metrics metrics = new Metrics();
        MetricsServer server = MetricsServer.start(port, metrics::text);
        open.push(server);
        observation = observation.counting(metrics);
        region = metrics.region();
        System.err.println("dispatcher: metrics at " + server.url());
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try (AutoCloseable _ = open.pop()) {
                continue;
            } catch (Exception e) {
                throw new AssertionError("None of them fails", e);
            }
        }
    }
}
