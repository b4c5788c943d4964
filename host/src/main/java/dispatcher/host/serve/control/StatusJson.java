package dispatcher.host.serve.control;

import dispatcher.failure.FailureKind;
import dispatcher.host.limit.Usage;
import dispatcher.host.observe.Tally;
import dispatcher.host.observe.Timing;
import dispatcher.host.serve.ScriptStatus;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A script's status as an object of JSON; times are seconds, sizes bytes. */
public final class StatusJson {
    private static final JsonMapper JSON = new JsonMapper();
    private static final double NANOS = 1e9;
    private static final double MEDIAN = 0.5;
    private static final double MOST = 0.99;

    private StatusJson() {}

    static ObjectNode of(ScriptStatus status) {
        ObjectNode node = summary(status);
        counted(node, status.tally());
        return node;
    }

    private static ObjectNode summary(ScriptStatus status) {
        ObjectNode node = JSON.createObjectNode().put("name", status.name()).put("state", status.state().toString())
                .put("pause", status.pause().toNanos() / NANOS).put("file", status.file().toString())
                .put("language", status.language())
                .put("policy", status.policy() == null ? null : status.policy().name().toLowerCase(Locale.ROOT))
                .put("runs", status.runs());
        Usage usage = status.usage();
        if (usage != null) {
            node.put("cpu", usage.cpu().toNanos() / NANOS).put("memory", usage.memory())
                    .put("threads", usage.threads()).put("queue", usage.queue()).put("calls", usage.calls())
                    .put("callsPerSecond", usage.callsPerSecond()).put("drops", usage.drops())
                    .put("errors", usage.errors());
        }
        return node.put("lastError", status.lastError());
    }

    /** The same as a map, without what is counted by messages. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> map(ScriptStatus status) {
        return JSON.convertValue(summary(status), Map.class);
    }

    private static void counted(ObjectNode node, Tally tally) {
        put(node.putObject("callsByMessage"), tally.calls());
        put(node.putObject("failures"), tally.failures());
        put(node.putObject("events"), tally.events());
        ObjectNode requests = node.putObject("requests");
        new TreeMap<>(tally.requests()).forEach((message, timing) -> put(requests.putObject(message), timing));
        tally.upkeep().forEach((what, count) -> node.put(what.name().toLowerCase(Locale.ROOT), count));
    }

    private static void put(ObjectNode node, Timing timing) {
        node.put("count", timing.count()).put("mean", timing.mean()).put("p50", timing.quantile(MEDIAN))
                .put("p99", timing.quantile(MOST)).put("longest", timing.longest());
        ObjectNode buckets = node.putObject("buckets");
        timing.buckets().counts().forEach((bound, count) -> buckets.put(seconds(bound), count));
    }

    private static String seconds(double bound) {
        return Double.isInfinite(bound) ? "+Inf" : BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }

    private static void put(ObjectNode node, Map<?, Long> counts) {
        counts.forEach((what, count) -> node.put(what instanceof FailureKind kind ? kind.typeName() : what.toString(),
                count));
    }
}
