package dispatcher.message;

import dispatcher.message.dispatcher.CapabilityResponse;
import dispatcher.message.dispatcher.CloseEndPointRequest;
import dispatcher.message.dispatcher.CreateCapabilityRequest;
import dispatcher.message.dispatcher.CreateEndPointRequest;
import dispatcher.message.dispatcher.CreateEndPointResponse;
import dispatcher.message.dispatcher.DestroyCapabilityRequest;
import dispatcher.message.dispatcher.InfoRequest;
import dispatcher.message.dispatcher.InfoResponse;
import dispatcher.message.dispatcher.MessageFormatRequest;
import dispatcher.message.dispatcher.MessageFormatResponse;
import dispatcher.message.dispatcher.RenewCapabilityRequest;
import dispatcher.message.dispatcher.RenewEndPointRequest;
import dispatcher.message.remotecontrol.AddAssetRequest;
import dispatcher.message.remotecontrol.AddAssetResponse;
import dispatcher.message.remotecontrol.AssetData;
import dispatcher.message.remotecontrol.AvatarAppearanceResponse;
import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import dispatcher.message.remotecontrol.ChatRequest;
import dispatcher.message.remotecontrol.CreateBulkObjectsRequest;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.CreateObjectResponse;
import dispatcher.message.remotecontrol.DeleteAllObjectsRequest;
import dispatcher.message.remotecontrol.DeleteBulkObjectsRequest;
import dispatcher.message.remotecontrol.DeleteObjectRequest;
import dispatcher.message.remotecontrol.FindObjectsRequest;
import dispatcher.message.remotecontrol.FindObjectsResponse;
import dispatcher.message.remotecontrol.GetAssetFromObjectRequest;
import dispatcher.message.remotecontrol.GetAssetRequest;
import dispatcher.message.remotecontrol.GetAssetResponse;
import dispatcher.message.remotecontrol.GetAvatarAppearanceRequest;
import dispatcher.message.remotecontrol.GetDependentAssetsRequest;
import dispatcher.message.remotecontrol.GetDependentAssetsResponse;
import dispatcher.message.remotecontrol.GetObjectDataRequest;
import dispatcher.message.remotecontrol.GetObjectDataResponse;
import dispatcher.message.remotecontrol.GetObjectInventoryRequest;
import dispatcher.message.remotecontrol.GetObjectInventoryResponse;
import dispatcher.message.remotecontrol.GetObjectPartsRequest;
import dispatcher.message.remotecontrol.GetObjectPartsResponse;
import dispatcher.message.remotecontrol.GetObjectPositionRequest;
import dispatcher.message.remotecontrol.GetObjectRotationRequest;
import dispatcher.message.remotecontrol.GetSunParametersRequest;
import dispatcher.message.remotecontrol.GetTerrainHeightRequest;
import dispatcher.message.remotecontrol.MessageObjectRequest;
import dispatcher.message.remotecontrol.ObjectDynamicsData;
import dispatcher.message.remotecontrol.ObjectInventoryInformation;
import dispatcher.message.remotecontrol.ObjectPositionResponse;
import dispatcher.message.remotecontrol.ObjectRotationResponse;
import dispatcher.message.remotecontrol.ObjectSpecification;
import dispatcher.message.remotecontrol.PartInformation;
import dispatcher.message.remotecontrol.RegisterTouchCallbackRequest;
import dispatcher.message.remotecontrol.RegisterTouchCallbackResponse;
import dispatcher.message.remotecontrol.RegisterUpdatedCallbackRequest;
import dispatcher.message.remotecontrol.RegisterUpdatedCallbackResponse;
import dispatcher.message.remotecontrol.SetAvatarAppearanceRequest;
import dispatcher.message.remotecontrol.SetObjectPositionRequest;
import dispatcher.message.remotecontrol.SetObjectRotationRequest;
import dispatcher.message.remotecontrol.SetPartColorRequest;
import dispatcher.message.remotecontrol.SetPartPositionRequest;
import dispatcher.message.remotecontrol.SetPartRotationRequest;
import dispatcher.message.remotecontrol.SetPartScaleRequest;
import dispatcher.message.remotecontrol.SetSunParametersRequest;
import dispatcher.message.remotecontrol.SetTerrainHeightRequest;
import dispatcher.message.remotecontrol.SunParametersResponse;
import dispatcher.message.remotecontrol.SurfaceTouchEventArgs;
import dispatcher.message.remotecontrol.TerrainHeightResponse;
import dispatcher.message.remotecontrol.TestAssetRequest;
import dispatcher.message.remotecontrol.TestAssetResponse;
import dispatcher.message.remotecontrol.TouchCallback;
import dispatcher.message.remotecontrol.UnregisterTouchCallbackRequest;
import dispatcher.message.remotecontrol.UnregisterUpdatedCallbackRequest;
import dispatcher.message.remotecontrol.UpdatedCallback;
import dispatcher.message.remotesensor.SensorDataRequest;
import dispatcher.message.simulator.AddAvatarRequest;
import dispatcher.message.simulator.AddAvatarResponse;
import dispatcher.message.simulator.AvatarChatRequest;
import dispatcher.message.simulator.AvatarState;
import dispatcher.message.simulator.ChatLine;
import dispatcher.message.simulator.GetChangesRequest;
import dispatcher.message.simulator.GetChangesResponse;
import dispatcher.message.simulator.GetChatLogRequest;
import dispatcher.message.simulator.GetChatLogResponse;
import dispatcher.message.simulator.GetGroundRequest;
import dispatcher.message.simulator.GetGroundResponse;
import dispatcher.message.simulator.GetObjectMessageLogRequest;
import dispatcher.message.simulator.GetObjectMessageLogResponse;
import dispatcher.message.simulator.MoveAvatarRequest;
import dispatcher.message.simulator.ObjectMessageLine;
import dispatcher.message.simulator.ObjectState;
import dispatcher.message.simulator.PartState;
import dispatcher.message.simulator.RemoveAvatarRequest;
import dispatcher.message.simulator.RestartRequest;
import dispatcher.message.simulator.SetFaultsRequest;
import dispatcher.message.simulator.TouchObjectRequest;
import dispatcher.message.simulator.TouchedSurface;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All message types. Safe for use by several threads. */
public final class Messages {
    private static final List<Class<? extends Record>> RECORDS = List.of(
            ResponseBase.class,
            CreateCapabilityRequest.class,
            RenewCapabilityRequest.class,
            DestroyCapabilityRequest.class,
            CapabilityResponse.class,
            InfoRequest.class,
            InfoResponse.class,
            MessageFormatRequest.class,
            MessageFormatResponse.class,
            CreateEndPointRequest.class,
            RenewEndPointRequest.class,
            CloseEndPointRequest.class,
            CreateEndPointResponse.class,
            FindObjectsRequest.class,
            FindObjectsResponse.class,
            GetObjectDataRequest.class,
            GetObjectDataResponse.class,
            GetObjectPartsRequest.class,
            GetObjectPartsResponse.class,
            PartInformation.class,
            GetObjectInventoryRequest.class,
            GetObjectInventoryResponse.class,
            ObjectInventoryInformation.class,
            GetObjectPositionRequest.class,
            SetObjectPositionRequest.class,
            ObjectPositionResponse.class,
            GetObjectRotationRequest.class,
            SetObjectRotationRequest.class,
            ObjectRotationResponse.class,
            CreateObjectRequest.class,
            CreateObjectResponse.class,
            CreateBulkObjectsRequest.class,
            ObjectSpecification.class,
            ObjectDynamicsData.class,
            DeleteObjectRequest.class,
            DeleteBulkObjectsRequest.class,
            DeleteAllObjectsRequest.class,
            BulkDynamicsRequest.class,
            MessageObjectRequest.class,
            SetPartPositionRequest.class,
            SetPartRotationRequest.class,
            SetPartScaleRequest.class,
            SetPartColorRequest.class,
            TestAssetRequest.class,
            TestAssetResponse.class,
            GetAssetRequest.class,
            GetAssetFromObjectRequest.class,
            GetAssetResponse.class,
            AssetData.class,
            AddAssetRequest.class,
            AddAssetResponse.class,
            GetDependentAssetsRequest.class,
            GetDependentAssetsResponse.class,
            GetAvatarAppearanceRequest.class,
            SetAvatarAppearanceRequest.class,
            AvatarAppearanceResponse.class,
            ChatRequest.class,
            GetSunParametersRequest.class,
            SetSunParametersRequest.class,
            SunParametersResponse.class,
            GetTerrainHeightRequest.class,
            SetTerrainHeightRequest.class,
            TerrainHeightResponse.class,
            RegisterTouchCallbackRequest.class,
            RegisterTouchCallbackResponse.class,
            UnregisterTouchCallbackRequest.class,
            RegisterUpdatedCallbackRequest.class,
            RegisterUpdatedCallbackResponse.class,
            UnregisterUpdatedCallbackRequest.class,
            TouchCallback.class,
            SurfaceTouchEventArgs.class,
            UpdatedCallback.class,
            SensorDataRequest.class,
            AddAvatarRequest.class,
            AddAvatarResponse.class,
            MoveAvatarRequest.class,
            RemoveAvatarRequest.class,
            TouchObjectRequest.class,
            TouchedSurface.class,
            AvatarChatRequest.class,
            GetChatLogRequest.class,
            GetChatLogResponse.class,
            ChatLine.class,
            GetObjectMessageLogRequest.class,
            GetObjectMessageLogResponse.class,
            ObjectMessageLine.class,
            GetChangesRequest.class,
            GetChangesResponse.class,
            ObjectState.class,
            PartState.class,
            AvatarState.class,
            GetGroundRequest.class,
            GetGroundResponse.class,
            RestartRequest.class,
            SetFaultsRequest.class);

    private static final Map<String, Class<? extends Record>> BY_NAME = byName();

    private Messages() {}

    /** Every message and structure, domain by domain. */
    public static List<MessageType<?>> all() {
        return RECORDS.stream().<MessageType<?>>map(MessageType::of).toList();
    }

    /** Every request. */
    public static List<MessageType<?>> requests() {
        return all().stream().filter(type -> Request.class.isAssignableFrom(type.recordClass())).toList();
    }

    /** The type with that full name, or with that bare class name; letter case matters. */
    public static Optional<MessageType<?>> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name)).map(MessageType::of);
    }

    private static Map<String, Class<? extends Record>> byName() {
        Map<String, Class<? extends Record>> names = new HashMap<>();
        for (Class<? extends Record> record : RECORDS) {
            names.put(record.getAnnotation(Message.class).value(), record);
            names.put(record.getSimpleName(), record);
        }
        return Map.copyOf(names);
    }
}
