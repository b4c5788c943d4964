package dispatcher.bridge.client;

import dispatcher.binding.Contact;
import dispatcher.binding.Delivery;
import dispatcher.binding.Gap;
import dispatcher.binding.Gone;
import dispatcher.binding.Loss;
import dispatcher.binding.ObjectChange;
import dispatcher.binding.Prim;
import dispatcher.binding.RegionAddress;
import dispatcher.binding.RegionBinding;
import dispatcher.binding.Registration;
import dispatcher.binding.Watch;
import dispatcher.message.Answer;
import dispatcher.message.MessageType;
import dispatcher.message.PlainValues;
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.ResponseTypes;
import dispatcher.message.dispatcher.CreateCapabilityRequest;
import dispatcher.message.remotecontrol.TouchCallback;
import dispatcher.message.remotecontrol.UpdatedCallback;
import java.math.BigDecimal;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A region on the other end of a bridge. Unlike those of other bindings its handlers are called on the connection's thread, and must
 * not wait; whoever has a loop queues there.
 */
public final class RemoteRegion implements RegionBinding {
    private final BridgeClient client;
    private final @Nullable Long id;
    private final String scene;
    private final URI url;
    private final @Nullable String datagrams;

    private RemoteRegion(BridgeClient client, @Nullable Long id, Greeting place) {
        this.client = client;
        this.id = id;
        this.scene = place.scene();
        this.url = place.region();
        this.datagrams = place.datagrams();
    }

    /** The script's own region. */
    public static RemoteRegion own(BridgeClient client) {
        return new RemoteRegion(client, null, client.greeting());
    }

    /** @param id of the call that has connected to it */
    static RemoteRegion connected(BridgeClient client, long id, Greeting place) {
        return new RemoteRegion(client, id, place);
    }

    @Override
    public String scene() {
        return scene;
    }

    @Override
    public RegionAddress address() {
        return new RegionAddress(url, datagrams, this::refusal);
    }

    @Override
    public <R extends Response> CompletableFuture<R> send(Request<R> request) {
        Class<R> expected = ResponseTypes.of(request);
        return call(request, Delivery.SYNC).thenApply(answer -> expected.cast(answer.response()));
    }

    @Override
    public CompletableFuture<Answer> call(Request<?> request, Delivery delivery) {
        Map<String, Object> fields = here();
        fields.put("message", MessageType.of(((Record) request).getClass()).name());
        fields.put("fields", PlainValues.toMap((Record) request));
        fields.put("delivery", delivery.name().toLowerCase(Locale.ROOT));
        return client.call("call", fields).thenApply(ok -> Decoded.answer(request, ok));
    }

    @Override
    public CompletableFuture<UUID> asset(Prim prim) {
        Map<String, Object> fields = here();
        fields.put("shape", prim.shape().shapeName());
        fields.put("size", Decoded.plain(prim.scale()));
        fields.put("color", Decoded.plain(prim.color()));
        fields.put("alpha", prim.alpha());
        return client.call("asset", fields).thenApply(ok -> UUID.fromString(String.valueOf(ok.get("asset"))));
    }

    @Override
    public CompletableFuture<Registration> onTouch(UUID object, Consumer<TouchCallback> handler) {
        Map<String, Object> fields = here();
        fields.put("object", object.toString());
        return registered("on_touch", fields, event -> handler.accept(Decoded.message(TouchCallback.class, event)));
    }

    @Override
    public CompletableFuture<Registration> onUpdate(List<UUID> objects, Consumer<UpdatedCallback> handler) {
        Map<String, Object> fields = here();
        fields.put("objects", objects.stream().map(UUID::toString).toList());
        return registered("on_update", fields, event -> handler.accept(Decoded.message(UpdatedCallback.class, event)));
    }

    @Override
    public CompletableFuture<Registration> watch(Watch watch, Consumer<ObjectChange> handler) {
        Map<String, Object> fields = here();
        fields.put("fields", PlainValues.toMap(watch.objects()));
        fields.put("seconds", BigDecimal.valueOf(watch.period().toNanos(), 9));
        return registered("watch", fields, event -> handler.accept(Decoded.change(event)));
    }

    @Override
    public Contact contact() {
        return new RemoteContact();
    }

    private final class RemoteContact implements Contact {
        @Override
        public CompletableFuture<Registration> onLost(Consumer<Loss> handler) {
            return registered("on_lost", here(), event -> handler.accept(Decoded.loss(event)));
        }

        @Override
        public CompletableFuture<Registration> onRestored(Consumer<Gap> handler) {
            return registered("on_restored", here(), event -> handler.accept(Decoded.gap(event)));
        }

        @Override
        public CompletableFuture<Registration> onGone(Consumer<Gone> handler) {
            return registered("on_gone", here(), event -> handler.accept(Decoded.gone(event)));
        }
    }

    /** Waits for the host, which alone knows who the user is. */
    private @Nullable String refusal(CreateCapabilityRequest request) {
        Map<String, Object> fields = here();
        fields.put("fields", PlainValues.toMap(request));
        return (String) BridgeClient.await(client.call("user", fields)).get("refusal");
    }

    private CompletableFuture<Registration> registered(
            String operation, Map<String, Object> fields, Consumer<Map<?, ?>> events) {
        var begun = client.begin(operation, fields, events);
        return begun.answer().thenApply(_ -> () -> client.cancel(begun.id()));
    }

    private Map<String, Object> here() {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (id != null) {
            fields.put("region", id);
        }
        return fields;
    }
}
