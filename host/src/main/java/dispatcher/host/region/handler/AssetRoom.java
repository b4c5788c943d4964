package dispatcher.host.region.handler;

import dispatcher.host.region.asset.Asset;
import dispatcher.host.region.asset.AssetKind;
import dispatcher.host.region.asset.Dependencies;
import dispatcher.host.region.prim.ObjectXml;
import dispatcher.host.region.request.Refusal;
import dispatcher.host.region.scene.SceneObject;
import dispatcher.message.Answer;
import dispatcher.message.remotecontrol.AddAssetRequest;
import dispatcher.message.remotecontrol.AddAssetResponse;
import dispatcher.message.remotecontrol.AssetData;
import dispatcher.message.remotecontrol.GetAssetFromObjectRequest;
import dispatcher.message.remotecontrol.GetAssetRequest;
import dispatcher.message.remotecontrol.GetAssetResponse;
import dispatcher.message.remotecontrol.GetDependentAssetsRequest;
import dispatcher.message.remotecontrol.GetDependentAssetsResponse;
import dispatcher.message.remotecontrol.TestAssetRequest;
import dispatcher.message.remotecontrol.TestAssetResponse;
import dispatcher.value.Ids;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Assets: all that the region has are where TestAsset looks. */
final class AssetRoom {
    private static final Pattern BLANKS = Pattern.compile("[ \t\r\n]");

    private final Services services;
    private final KnownObjects objects;
    private final Dependencies dependencies;

    AssetRoom(Services services, KnownObjects objects) {
        this.services = services;
        this.objects = objects;
        this.dependencies = new Dependencies(services.assets());
    }

    void open(Handlers handlers, String domain) {
        handlers.add(domain, TestAssetRequest.class, this::test);
        handlers.add(domain, GetAssetRequest.class, this::get);
        handlers.add(domain, GetAssetFromObjectRequest.class, this::fromObject);
        handlers.add(domain, AddAssetRequest.class, this::add);
        handlers.add(domain, GetDependentAssetsRequest.class, this::dependent);
    }

    private Answer test(TestAssetRequest request, Caller caller) {
        return Answer.of(new TestAssetResponse(
                services.assets().find(Objects.requireNonNull(request.assetId())).isPresent()));
    }

    private Answer get(GetAssetRequest request, Caller caller) {
        return services.assets().find(Objects.requireNonNull(request.assetId()))
                .map(asset -> Answer.of(new GetAssetResponse(data(asset))))
                .orElseThrow(() -> new Refusal("no such asset"));
    }

    private Answer fromObject(GetAssetFromObjectRequest request, Caller caller) {
        SceneObject object = objects.get(request.objectId());
        Asset made = new Asset(UUID.randomUUID(), ObjectXml.writeAsset(object.data()), object.name(),
                object.description(), AssetKind.OBJECT.contentType(), caller.userId().toString());
        keep(made);
        return Answer.of(new GetAssetResponse(data(made)));
    }

    /**
     * Without an id the asset gets one, under which it is kept: the real server tells it and keeps the asset under the zero
     * id, where ours can be found too.
     */
    private Answer add(AddAssetRequest request, Caller caller) {
        AssetData given = Given.element(request.asset());
        UUID id = Objects.requireNonNull(given.assetId());
        Asset asset = new Asset(id, bytes(given.serializedAsset()), given.name(), given.description(),
                given.contentType(), given.creatorId());
        keep(asset);
        if (!id.equals(Ids.ZERO)) {
            return Answer.of(new AddAssetResponse(id));
        }
        UUID chosen = UUID.randomUUID();
        keep(asset.withId(chosen));
        return Answer.of(new AddAssetResponse(chosen));
    }

    private Answer dependent(GetDependentAssetsRequest request, Caller caller) {
        List<UUID> found = dependencies.of(Objects.requireNonNull(request.assetId()));
        if (found.isEmpty()) {
            throw new Refusal("no such asset");
        }
        return Answer.of(new GetDependentAssetsResponse(found));
    }

    private void keep(Asset asset) {
        if (!services.assets().add(asset)) {
            throw new Refusal("the region holds too many assets");
        }
    }

    private static byte[] bytes(@Nullable String base64) {
        if (base64 == null) {
            throw Refusal.fatal("SerializedAsset is missing.");
        }
        try {
            return Base64.getDecoder().decode(BLANKS.matcher(base64).replaceAll(""));
        } catch (IllegalArgumentException e) {
            throw Refusal.fatal("SerializedAsset is no base64: " + e.getMessage() + ".");
        }
    }

    private static AssetData data(Asset asset) {
        return new AssetData(asset.id(), Base64.getEncoder().encodeToString(asset.data()), asset.name(),
                asset.description(), asset.contentType(), asset.creator());
    }
}
