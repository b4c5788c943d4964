package dispatcher.host.worker;

import dispatcher.host.limit.Breach;
import dispatcher.host.limit.Limit;
import dispatcher.host.script.Ending;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a worker tells its host that its script has ended. */
public final class Endings {
    private static final int MOST_STATUS = 255;

    private Endings() {}

    static Map<String, Object> told(Ending ending) {
        Map<String, Object> told = new LinkedHashMap<>();
        switch (ending) {
            case Ending.Finished(int status) -> told.putAll(Map.of("kind", "finished", "status", status));
            case Ending.Limited(Breach breach) -> tell(breach, told);
            case Ending.Failed _,Ending.Interrupted _ -> told.put("kind", "failed");
        }
        return told;
    }

    /** What a worker has told; empty where that means nothing, since nobody trusts a worker. */
    public static Optional<Ending> read(Map<?, ?> told) {
        return switch (String.valueOf(told.get("kind"))) {
            case "finished" -> status(told.get("status")).map(Ending.Finished::new);
            case "failed" -> Optional.of(new Ending.Failed());
            case "limited" -> breach(told).map(Ending.Limited::new);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> status(@Nullable Object told) {
        return told instanceof Integer status && status >= 0 && status <= MOST_STATUS
                ? Optional.of(status)
                : Optional.empty();
    }

    private static void tell(Breach breach, Map<String, Object> told) {
        told.putAll(Map.of("kind", "limited", "limit", breach.limit().key(), "reached", breach.reached(), "allowed",
                breach.allowed()));
        if (breach.place() != null) {
            told.put("place", breach.place());
        }
    }

    private static Optional<Breach> breach(Map<?, ?> told) {
        return told.get("limit") instanceof String name && told.get("reached") instanceof Number reached
                && told.get("allowed") instanceof Number allowed
                        ? Limit.named(name).map(limit -> new Breach(limit, reached.longValue(), allowed.longValue(),
                                place(told.get("place"))))
                        : Optional.empty();
    }

    private static @Nullable String place(@Nullable Object told) {
        return told instanceof String place && place.length() <= 1000 && place.lines().count() == 1 ? place : null;
    }
}
