package dispatcher.host.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How scripts were in the last minutes, second by second. For one thread. */
final class History {
    private static final int SECONDS = 180;
    private static final List<String> KEPT = List.of("cpu", "memory", "queue", "callsPerSecond", "drops");

    private final Map<String, Deque<Map<String, Object>>> samples = new LinkedHashMap<>();

    /** Keeps what matters of a second. */
    void add(List<Map<String, Object>> status) {
        samples.keySet().retainAll(status.stream().map(script -> String.valueOf(script.get("name"))).toList());
        status.forEach(script -> {
            Deque<Map<String, Object>> kept = samples.computeIfAbsent(String.valueOf(script.get("name")),
                    _ -> new ArrayDeque<>());
            Map<String, Object> sample = new LinkedHashMap<>(script);
            sample.keySet().retainAll(KEPT);
            kept.addLast(sample);
            if (kept.size() > SECONDS) {
                kept.removeFirst();
            }
        });
    }

    Map<String, Deque<Map<String, Object>>> samples() {
        return samples;
    }
}
