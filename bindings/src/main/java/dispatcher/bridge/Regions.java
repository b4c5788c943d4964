package dispatcher.bridge;

import dispatcher.binding.Dispatcher;
import dispatcher.binding.RegionAddress;
import dispatcher.binding.RegionBinding;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A connection's regions by the ids of the calls that connected to them. Safe for use by several threads. */
final class Regions {
    private static final int MOST = 1_000;

    private final Dispatcher dispatcher;
    private final Map<Long, RegionBinding> connected = new ConcurrentHashMap<>();
    private final Map<RegionBinding, Long> firsts = new ConcurrentHashMap<>();

    Regions(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    CompletableFuture<Map<String, @Nullable Object>> connect(Frame frame, long id) {
        if (connected.size() >= MOST) {
            throw new DispatcherException(FailureKind.DENIED, "A connection connects to regions at most %,d times."
                    .formatted(MOST), "Connect once, and keep the id.");
        }
        return dispatcher.connect(frame.text("to")).thenApply(region -> {
            connected.put(id, region);
            return told(region, id);
        });
    }

    /** Where a region is reached, as a child is told. */
    static Map<String, String> where(RegionAddress region) {
        String url = region.url().toString();
        String datagrams = region.datagrams();
        return datagrams == null ? Map.of("url", url) : Map.of("url", url, "datagrams", datagrams);
    }

    private Map<String, @Nullable Object> told(RegionBinding region, long id) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("scene", region.scene());
        if (region != dispatcher) {
            told.put("same", firsts.computeIfAbsent(region, _ -> id));
            told.put("region", where(region.address()));
        }
        return told;
    }

    /** The region that a frame names; the script's own where it names none. */
    RegionBinding of(Frame frame) {
        return frame.get("region") == null
                ? dispatcher
                : Objects.requireNonNullElseGet(connected.get(frame.call("region")), () -> {
                    throw new DispatcherException(FailureKind.WRONG_ARGUMENT,
                            "The frame's \"region\" takes the id of a call that has connected to a region.", "");
                });
    }
}
