package dispatcher.host.fence;

import dispatcher.message.Request;
import dispatcher.message.dispatcher.CloseEndPointRequest;
import dispatcher.message.dispatcher.CreateCapabilityRequest;
import dispatcher.message.dispatcher.CreateEndPointRequest;
import dispatcher.message.dispatcher.DestroyCapabilityRequest;
import dispatcher.message.dispatcher.InfoRequest;
import dispatcher.message.dispatcher.MessageFormatRequest;
import dispatcher.message.dispatcher.RenewCapabilityRequest;
import dispatcher.message.dispatcher.RenewEndPointRequest;
import dispatcher.message.remotecontrol.AddAssetRequest;
import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import dispatcher.message.remotecontrol.ChatRequest;
import dispatcher.message.remotecontrol.CreateBulkObjectsRequest;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.DeleteAllObjectsRequest;
import dispatcher.message.remotecontrol.DeleteBulkObjectsRequest;
import dispatcher.message.remotecontrol.DeleteObjectRequest;
import dispatcher.message.remotecontrol.FindObjectsRequest;
import dispatcher.message.remotecontrol.GetAssetFromObjectRequest;
import dispatcher.message.remotecontrol.GetAssetRequest;
import dispatcher.message.remotecontrol.GetAvatarAppearanceRequest;
import dispatcher.message.remotecontrol.GetDependentAssetsRequest;
import dispatcher.message.remotecontrol.GetObjectDataRequest;
import dispatcher.message.remotecontrol.GetObjectInventoryRequest;
import dispatcher.message.remotecontrol.GetObjectPartsRequest;
import dispatcher.message.remotecontrol.GetObjectPositionRequest;
import dispatcher.message.remotecontrol.GetObjectRotationRequest;
import dispatcher.message.remotecontrol.GetSunParametersRequest;
import dispatcher.message.remotecontrol.GetTerrainHeightRequest;
import dispatcher.message.remotecontrol.MessageObjectRequest;
import dispatcher.message.remotecontrol.RegisterTouchCallbackRequest;
import dispatcher.message.remotecontrol.RegisterUpdatedCallbackRequest;
import dispatcher.message.remotecontrol.SetAvatarAppearanceRequest;
import dispatcher.message.remotecontrol.SetObjectPositionRequest;
import dispatcher.message.remotecontrol.SetObjectRotationRequest;
import dispatcher.message.remotecontrol.SetPartColorRequest;
import dispatcher.message.remotecontrol.SetPartPositionRequest;
import dispatcher.message.remotecontrol.SetPartRotationRequest;
import dispatcher.message.remotecontrol.SetPartScaleRequest;
import dispatcher.message.remotecontrol.SetSunParametersRequest;
import dispatcher.message.remotecontrol.SetTerrainHeightRequest;
import dispatcher.message.remotecontrol.TestAssetRequest;
import dispatcher.message.remotecontrol.UnregisterTouchCallbackRequest;
import dispatcher.message.remotecontrol.UnregisterUpdatedCallbackRequest;
import dispatcher.message.remotesensor.SensorDataRequest;
import dispatcher.message.simulator.AddAvatarRequest;
import dispatcher.message.simulator.AvatarChatRequest;
import dispatcher.message.simulator.GetChangesRequest;
import dispatcher.message.simulator.GetChatLogRequest;
import dispatcher.message.simulator.GetGroundRequest;
import dispatcher.message.simulator.GetObjectMessageLogRequest;
import dispatcher.message.simulator.MoveAvatarRequest;
import dispatcher.message.simulator.RemoveAvatarRequest;
import dispatcher.message.simulator.RestartRequest;
import dispatcher.message.simulator.SetFaultsRequest;
import dispatcher.message.simulator.TouchObjectRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a request does to a region: the one table of all requests. */
enum Effect {
    /** Nothing is changed. */
    READS(InfoRequest.class, MessageFormatRequest.class, FindObjectsRequest.class, GetObjectDataRequest.class,
            GetObjectPartsRequest.class, GetObjectInventoryRequest.class, GetObjectPositionRequest.class,
            GetObjectRotationRequest.class, TestAssetRequest.class, GetAssetRequest.class,
            GetDependentAssetsRequest.class, GetAvatarAppearanceRequest.class, GetSunParametersRequest.class,
            GetTerrainHeightRequest.class, GetChatLogRequest.class, GetObjectMessageLogRequest.class,
            GetChangesRequest.class, GetGroundRequest.class),
    /** It is about who asks and what it is told; what stands in the region stays as it is. */
    CONNECTS(CreateCapabilityRequest.class, RenewCapabilityRequest.class, DestroyCapabilityRequest.class,
            CreateEndPointRequest.class, RenewEndPointRequest.class, RegisterTouchCallbackRequest.class,
            RegisterUpdatedCallbackRequest.class),
    /** It gives back what one of {@link #CONNECTS} gave. */
    GIVES_BACK(CloseEndPointRequest.class, UnregisterTouchCallbackRequest.class,
            UnregisterUpdatedCallbackRequest.class),
    /** Something is said; nothing is kept. */
    SAYS(ChatRequest.class, SensorDataRequest.class),
    /** An asset is added, whose contents nobody looks at. */
    ADDS_ASSET(AddAssetRequest.class),
    /** Objects are made. */
    CREATES(CreateObjectRequest.class, CreateBulkObjectsRequest.class),
    /** Objects that it names are changed, copied, spoken to or taken away. */
    CHANGES_OBJECTS(SetObjectPositionRequest.class, SetObjectRotationRequest.class, SetPartPositionRequest.class,
            SetPartRotationRequest.class, SetPartScaleRequest.class, SetPartColorRequest.class,
            BulkDynamicsRequest.class, MessageObjectRequest.class, DeleteObjectRequest.class,
            DeleteBulkObjectsRequest.class, GetAssetFromObjectRequest.class, TouchObjectRequest.class),
    /** Avatars are changed, or something is done in their name. */
    CHANGES_AVATARS(SetAvatarAppearanceRequest.class, AddAvatarRequest.class, MoveAvatarRequest.class,
            RemoveAvatarRequest.class, AvatarChatRequest.class),
    /** The ground is changed in one place. */
    CHANGES_GROUND(SetTerrainHeightRequest.class),
    /** The whole region is changed. */
    CHANGES_REGION(DeleteAllObjectsRequest.class, SetSunParametersRequest.class, RestartRequest.class,
            SetFaultsRequest.class);

    private static final Map<Class<?>, Effect> BY_REQUEST = byRequest();

    private final List<Class<? extends Request<?>>> requests;

    @SafeVarargs
    Effect(Class<? extends Request<?>>... requests) {
        this.requests = List.of(requests);
    }

    /** What a request does; one that stands in no row may do anything. */
    static Effect of(Request<?> request) {
        return BY_REQUEST.getOrDefault(request.getClass(), CHANGES_REGION);
    }

    /** The requests that have this effect. */
    List<Class<? extends Request<?>>> requests() {
        return requests;
    }

    /** Whether something in the region is another afterwards. */
    boolean changes() {
        return switch (this) {
            case READS, CONNECTS, GIVES_BACK, SAYS -> false;
            case ADDS_ASSET, CREATES, CHANGES_OBJECTS, CHANGES_AVATARS, CHANGES_GROUND, CHANGES_REGION -> true;
        };
    }

    private static Map<Class<?>, Effect> byRequest() {
        Map<Class<?>, Effect> effects = new HashMap<>();
        for (Effect effect : values()) {
            effect.requests.forEach(request -> effects.put(request, effect));
        }
        return Map.copyOf(effects);
    }
}
