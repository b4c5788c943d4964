package dispatcher.guest.testing;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.message.Answer;
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.ResponseBase;
import dispatcher.message.dispatcher.InfoRequest;
import dispatcher.message.dispatcher.InfoResponse;
import dispatcher.message.remotecontrol.AddAssetRequest;
import dispatcher.message.remotecontrol.AddAssetResponse;
import dispatcher.message.remotecontrol.AssetData;
import dispatcher.message.remotecontrol.AvatarAppearanceResponse;
import dispatcher.message.remotecontrol.GetAssetRequest;
import dispatcher.message.remotecontrol.GetAssetResponse;
import dispatcher.message.remotecontrol.GetAvatarAppearanceRequest;
import dispatcher.message.remotecontrol.GetDependentAssetsRequest;
import dispatcher.message.remotecontrol.GetDependentAssetsResponse;
import dispatcher.message.remotecontrol.GetObjectInventoryRequest;
import dispatcher.message.remotecontrol.GetObjectInventoryResponse;
import dispatcher.message.remotecontrol.GetSunParametersRequest;
import dispatcher.message.remotecontrol.GetTerrainHeightRequest;
import dispatcher.message.remotecontrol.MessageObjectRequest;
import dispatcher.message.remotecontrol.ObjectInventoryInformation;
import dispatcher.message.remotecontrol.SetAvatarAppearanceRequest;
import dispatcher.message.remotecontrol.SetPartPositionRequest;
import dispatcher.message.remotecontrol.SetPartRotationRequest;
import dispatcher.message.remotecontrol.SetPartScaleRequest;
import dispatcher.message.remotecontrol.SetSunParametersRequest;
import dispatcher.message.remotecontrol.SetTerrainHeightRequest;
import dispatcher.message.remotecontrol.SunParametersResponse;
import dispatcher.message.remotecontrol.TerrainHeightResponse;
import dispatcher.message.remotecontrol.TestAssetRequest;
import dispatcher.message.remotecontrol.TestAssetResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What a test region has beside its objects: ground, sun, assets, avatars, things inside objects. Safe for use by several threads. */
final class TestDetails {
    private static final double GROUND = 21;

    private final Map<String, Double> heights = new ConcurrentHashMap<>();
    private final Map<UUID, AssetData> assets = new ConcurrentHashMap<>();
    private final Map<UUID, String> appearances = new ConcurrentHashMap<>();
    private volatile SunParametersResponse sun = new SunParametersResponse(365, 4, 0, 0.5, 6);

    Answer answer(Request<?> request) {
        return Answer.of(switch (request) {
            case InfoRequest _ -> new InfoResponse("127.0.0.1:45325", "http://127.0.0.1:9000/Dispatcher/",
                    List.of("Test Region"), List.of("RemoteControl::ChatRequest"));
            case GetTerrainHeightRequest get -> height(get.x(), get.y());
            case SetTerrainHeightRequest set -> {
                heights.put(set.x() + " " + set.y(), Objects.requireNonNull(set.height()));
                yield height(set.x(), set.y());
            }
            case GetSunParametersRequest _ -> sun;
            case SetSunParametersRequest set -> sun = changed(set);
            case AddAssetRequest add -> added(Objects.requireNonNull(add.asset()));
            case GetAssetRequest get -> new GetAssetResponse(asset(get.assetId()));
            case TestAssetRequest test -> new TestAssetResponse(assets.containsKey(test.assetId()));
            case GetDependentAssetsRequest get ->
                new GetDependentAssetsResponse(List.of(Objects.requireNonNull(asset(get.assetId()).assetId())));
            case GetAvatarAppearanceRequest get -> new AvatarAppearanceResponse(
                    appearances.getOrDefault(Objects.requireNonNull(get.avatarId()), "{}"));
            case SetAvatarAppearanceRequest set -> done(appearances.put(Objects.requireNonNull(set.avatarId()),
                    Objects.requireNonNull(set.serializedAppearance())));
            case GetObjectInventoryRequest _ -> new GetObjectInventoryResponse(
                    List.of(new ObjectInventoryInformation("Script", "It speaks", new UUID(7, 7), 10)));
            case MessageObjectRequest _ -> done(null);
            case SetPartPositionRequest _ -> done(null);
            case SetPartRotationRequest _ -> done(null);
            case SetPartScaleRequest _ -> done(null);
            default -> throw new DispatcherException(FailureKind.UNSUPPORTED,
                    "The region does not know " + request.getClass().getSimpleName() + ".", "");
        });
    }

    /** Keeps an asset; one that is known stays. */
    AssetData keep(AssetData asset) {
        assets.putIfAbsent(Objects.requireNonNull(asset.assetId()), asset);
        return asset;
    }

    private Response height(@Nullable Integer x, @Nullable Integer y) {
        return new TerrainHeightResponse(Objects.requireNonNull(x), Objects.requireNonNull(y),
                heights.getOrDefault(x + " " + y, GROUND));
    }

    private SunParametersResponse changed(SetSunParametersRequest set) {
        return new SunParametersResponse(unlessZero(set.yearLength(), sun.yearLength()),
                unlessZero(set.dayLength(), sun.dayLength()), unlessZero(set.horizonShift(), sun.horizonShift()),
                unlessZero(set.dayTimeSunHourScale(), sun.dayTimeSunHourScale()),
                set.currentTime() == null ? 0 : set.currentTime());
    }

    private static double unlessZero(@Nullable Double wanted, double now) {
        return wanted == null || wanted == 0 ? now : wanted;
    }

    private Response added(AssetData asset) {
        return new AddAssetResponse(Objects.requireNonNull(keep(asset).assetId()));
    }

    private AssetData asset(@Nullable UUID id) {
        AssetData asset = id == null ? null : assets.get(id);
        if (asset == null) {
            throw TestRegion.refused("no such asset");
        }
        return asset;
    }

    private static Response done(@Nullable Object before) {
        return new ResponseBase();
    }
}
