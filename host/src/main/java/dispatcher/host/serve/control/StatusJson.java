package dispatcher.host.serve.control;

import dispatcher.host.limit.Usage;
import dispatcher.host.serve.ScriptStatus;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A script's status as an object of JSON; times are seconds, sizes bytes. */
final class StatusJson {
    private static final JsonMapper JSON = new JsonMapper();
    private static final double NANOS = 1e9;

    private StatusJson() {}

    static ObjectNode of(ScriptStatus status) {
        ObjectNode node = JSON.createObjectNode().put("name", status.name()).put("state", status.state().toString())
                .put("pause", status.pause().toNanos() / NANOS).put("file", status.file().toString())
                .put("language", status.language())
                .put("policy", status.policy() == null ? null : status.policy().name().toLowerCase(Locale.ROOT))
                .put("runs", status.runs());
        Usage usage = status.usage();
        if (usage != null) {
            node.put("cpu", usage.cpu().toNanos() / NANOS).put("memory", usage.memory())
                    .put("threads", usage.threads()).put("queue", usage.queue()).put("calls", usage.calls())
                    .put("callsPerSecond", usage.callsPerSecond()).put("drops", usage.drops());
        }
        return node.put("lastError", status.lastError());
    }
}
