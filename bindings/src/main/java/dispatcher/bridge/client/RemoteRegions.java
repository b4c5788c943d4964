package dispatcher.bridge.client;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** The regions that a child has connected to, each of them once. Safe for use by several threads. */
public final class RemoteRegions {
    private final BridgeClient client;
    private final RemoteRegion own;
    private final Map<Long, RemoteRegion> connected = new ConcurrentHashMap<>();

    public RemoteRegions(BridgeClient client) {
        this.client = client;
        this.own = RemoteRegion.own(client);
    }

    /** The script's own one. */
    public RemoteRegion own() {
        return own;
    }

    /** Another one; completes on a thread that may be made to wait. */
    public CompletableFuture<RemoteRegion> connect(String nameOrUrl) {
        return client.call("connect", Map.of("to", nameOrUrl)).thenApplyAsync(this::region,
                Thread::startVirtualThread);
    }

    private RemoteRegion region(Map<?, ?> ok) {
        return ok.get("same") instanceof Number id
                ? connected.computeIfAbsent(id.longValue(), _ -> RemoteRegion.connected(client, id.longValue(),
                        Greeting.of(ok)))
                : own;
    }
}
