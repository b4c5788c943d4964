package dispatcher.host.prim;

import dispatcher.binding.CallScope;
import dispatcher.binding.Prim;
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.remotecontrol.AddAssetRequest;
import dispatcher.message.remotecontrol.AddAssetResponse;
import dispatcher.message.remotecontrol.AssetData;
import dispatcher.message.remotecontrol.TestAssetRequest;
import dispatcher.value.Ids;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives a region an object asset for each prim that is asked for, once; asks first whether it has it already. Safe for use
 * by several threads.
 */
public final class PrimAssets {
    /** How a request is sent. */
    @FunctionalInterface
    public interface Sender {
        <R extends Response> CompletableFuture<R> send(Request<R> request);
    }

    private final Sender sender;
    private final Map<Prim, CompletableFuture<UUID>> known = new ConcurrentHashMap<>();

    public PrimAssets(Sender sender) {
        this.sender = sender;
    }

    /** The id of the prim's asset, once the region has it. */
    public CompletableFuture<UUID> asset(Prim prim) {
        CompletableFuture<UUID> asset = known.computeIfAbsent(prim, this::provide);
        // What failed once is tried again the next time.
        return asset.whenComplete((_, failure) -> {
            if (failure != null) {
                known.remove(prim, asset);
            }
        });
    }

    private CompletableFuture<UUID> provide(Prim prim) {
        AssetData data = data(prim);
        UUID id = java.util.Objects.requireNonNull(data.assetId());
        return sender.send(new TestAssetRequest(id)).thenCompose(CallScope.carry(answer -> answer.exists()
                ? CompletableFuture.completedFuture(id)
                : sender.send(new AddAssetRequest(data)).thenApply(AddAssetResponse::assetId)));
    }

    private static AssetData data(Prim prim) {
        byte[] xml = PrimXml.of(prim).getBytes(StandardCharsets.UTF_8);
        return new AssetData(UUID.nameUUIDFromBytes(xml), Base64.getEncoder().encodeToString(xml),
                prim.shape().shapeName(), "A " + prim.shape().shapeName(), "application/vnd.ll.primitive",
                Ids.ZERO.toString());
    }
}
