package dispatcher.host.session;

import dispatcher.message.Callback;
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.remotecontrol.RegisterTouchCallbackRequest;
import dispatcher.message.remotecontrol.RegisterTouchCallbackResponse;
import dispatcher.message.remotecontrol.RegisterUpdatedCallbackRequest;
import dispatcher.message.remotecontrol.RegisterUpdatedCallbackResponse;
import dispatcher.message.remotecontrol.TouchCallback;
import dispatcher.message.remotecontrol.UnregisterTouchCallbackRequest;
import dispatcher.message.remotecontrol.UnregisterUpdatedCallbackRequest;
import dispatcher.message.remotecontrol.UpdatedCallback;
import java.util.List;
import java.util.UUID;

/**
 * What a subscription is about: how it is registered and how it ends.
 *
 * @param <C> its callbacks
 */
sealed interface Subject<C extends Callback> {
    Class<C> callbackType();

    Request<?> registration(UUID endPoint);

    Request<?> unregistration(UUID requestId);

    /** All that it is about. */
    List<UUID> objects();

    /** Its objects that a region's words name as unknown; one object need not be named. */
    List<UUID> unknown(String words);

    /** The id that a registration was answered with. */
    static UUID requestId(Response registered) {
        return switch (registered) {
            case RegisterTouchCallbackResponse(UUID id) -> id;
            case RegisterUpdatedCallbackResponse(UUID id) -> id;
            default -> throw new AssertionError("The type of the answer was checked before: " + registered);
        };
    }

    /** The touches of one object. */
    record Touches(UUID object) implements Subject<TouchCallback> {
        @Override
        public List<UUID> objects() {
            return List.of(object);
        }

        @Override
        public Class<TouchCallback> callbackType() {
            return TouchCallback.class;
        }

        @Override
        public Request<?> registration(UUID endPoint) {
            return new RegisterTouchCallbackRequest(object, endPoint);
        }

        @Override
        public Request<?> unregistration(UUID requestId) {
            return new UnregisterTouchCallbackRequest(object, requestId);
        }

        @Override
        public List<UUID> unknown(String words) {
            return List.of(object);
        }
    }

    /** The position updates of some objects. */
    record Updates(List<UUID> objects) implements Subject<UpdatedCallback> {
        public Updates {
            objects = List.copyOf(objects);
        }

        @Override
        public Class<UpdatedCallback> callbackType() {
            return UpdatedCallback.class;
        }

        @Override
        public Request<?> registration(UUID endPoint) {
            return new RegisterUpdatedCallbackRequest(objects, endPoint);
        }

        @Override
        public Request<?> unregistration(UUID requestId) {
            return new UnregisterUpdatedCallbackRequest(objects, requestId);
        }

        @Override
        public List<UUID> unknown(String words) {
            return objects.stream().filter(object -> words.contains(object.toString())).toList();
        }
    }
}
