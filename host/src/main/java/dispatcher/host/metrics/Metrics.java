package dispatcher.host.metrics;

import dispatcher.host.limit.Usage;
import dispatcher.host.observe.Buckets;
import dispatcher.host.observe.Counted;
import dispatcher.host.observe.Tally;
import dispatcher.host.region.RegionWatch;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.ToDoubleFunction;

/** All that is counted, in the form that Prometheus reads. Safe for use by several threads. */
public final class Metrics implements Counted {
    private static final String PREFIX = "dispatcher.";
    private static final double NANOS = 1e9;

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Queue<DoubleSupplier> shown = new ConcurrentLinkedQueue<>();

    /** All of it at this moment, as text. */
    public String text() {
        return registry.scrape();
    }

    /** What to tell of a region. */
    public RegionWatch region() {
        return new RegionMetrics(registry);
    }

    @Override
    public void counter(String script, What what, String label, LongSupplier value) {
        Tags tags = Tags.of("script", script);
        growing(what.name().toLowerCase(Locale.ROOT), what.doc(),
                what.label().isEmpty() ? tags : tags.and(what.label(), label), value::getAsLong);
    }

    @Override
    public LongConsumer timer(String script, String message) {
        Timer timer = Timer.builder(PREFIX + "request").description("From the sending of a request to its answer")
                .tags("script", script, "message", message).serviceLevelObjectives(Buckets.bounds()).register(registry);
        return nanos -> timer.record(nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public void usage(Tally tally) {
        Tags tags = Tags.of("script", tally.script());
        growing("drops", "Events that found the script's queue full", tags, () -> of(tally, Usage::drops));
        growing("script.cpu.seconds", "Processor time", tags,
                () -> of(tally, usage -> usage.cpu().toNanos() / NANOS));
        gauge("queue.depth", "Events and results that wait for the script", "", tally, Usage::queue);
        gauge("script.memory", "What the script holds", "bytes", tally, Usage::memory);
        gauge("script.threads", "Threads of the script", "", tally, Usage::threads);
    }

    private void growing(String name, String description, Tags tags, DoubleSupplier value) {
        // The registry itself holds what it shows only weakly.
        shown.add(value);
        FunctionCounter.builder(PREFIX + name, value, DoubleSupplier::getAsDouble).description(description).tags(tags)
                .register(registry);
    }

    private void gauge(String name, String description, String unit, Tally tally, ToDoubleFunction<Usage> value) {
        Gauge.builder(PREFIX + name, () -> of(tally, value)).description(description)
                .baseUnit(unit.isEmpty() ? null : unit).tag("script", tally.script()).register(registry);
    }

    private static double of(Tally tally, ToDoubleFunction<Usage> value) {
        return tally.usage().map(usage -> value.applyAsDouble(usage)).orElse(0.0);
    }
}
