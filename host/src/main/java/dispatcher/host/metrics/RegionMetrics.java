package dispatcher.host.metrics;

import dispatcher.host.observe.Buckets;
import dispatcher.host.region.RegionWatch;
import dispatcher.message.Callback;
import dispatcher.message.MessageType;
import dispatcher.message.Request;
import dispatcher.message.Success;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** What a region is asked and what it tells, as metrics. Safe for use by several threads. */
final class RegionMetrics implements RegionWatch {
    private final MeterRegistry registry;
    private final Map<Asked, Timer> requests = new ConcurrentHashMap<>();
    private final Map<Class<?>, Counter> callbacks = new ConcurrentHashMap<>();

    private record Asked(Class<?> type, Success success) {}

    RegionMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void answered(Request<?> request, Success success, long nanos) {
        requests.computeIfAbsent(new Asked(request.getClass(), success), this::timer).record(nanos,
                TimeUnit.NANOSECONDS);
    }

    @Override
    public void told(Callback callback) {
        callbacks.computeIfAbsent(callback.getClass(), this::counter).increment();
    }

    private Timer timer(Asked asked) {
        return Timer.builder("dispatcher.region.request").description("What a request took in the region")
                .tags("message", name(asked.type), "success", asked.success.name().toLowerCase(Locale.ROOT))
                .serviceLevelObjectives(Buckets.bounds()).register(registry);
    }

    private Counter counter(Class<?> callback) {
        return Counter.builder("dispatcher.region.callbacks").description("Callbacks that the region sent")
                .tag("event", name(callback)).register(registry);
    }

    private static String name(Class<?> message) {
        return MessageType.of(message.asSubclass(Record.class)).shortName();
    }
}
