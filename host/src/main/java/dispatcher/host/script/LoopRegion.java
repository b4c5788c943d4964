package dispatcher.host.script;

import dispatcher.binding.Contact;
import dispatcher.binding.Delivery;
import dispatcher.binding.ObjectChange;
import dispatcher.binding.Prim;
import dispatcher.binding.RegionAddress;
import dispatcher.binding.RegionBinding;
import dispatcher.binding.Registration;
import dispatcher.binding.Watch;
import dispatcher.message.Answer;
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.remotecontrol.TouchCallback;
import dispatcher.message.remotecontrol.UpdatedCallback;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A region whose events come on any thread, for a script: they are brought into its loop. Safe for use by several threads. */
public final class LoopRegion implements RegionBinding {
    private final RegionBinding region;
    private final Subscriptions subscriptions;

    /** @param drops counts the events that find the loop's queue full */
    public LoopRegion(RegionBinding region, ScriptLoop loop, Drops drops) {
        this.region = region;
        this.subscriptions = new Subscriptions(new Events(region), loop, drops);
        subscriptions.followGone();
    }

    @Override
    public String scene() {
        return region.scene();
    }

    @Override
    public RegionAddress address() {
        return region.address();
    }

    @Override
    public <R extends Response> CompletableFuture<R> send(Request<R> request) {
        return region.send(request).thenApply(response -> {
            subscriptions.answered(request);
            return response;
        });
    }

    @Override
    public CompletableFuture<Answer> call(Request<?> request, Delivery delivery) {
        return region.call(request, delivery).thenApply(answer -> {
            subscriptions.answered(request);
            return answer;
        });
    }

    @Override
    public CompletableFuture<UUID> asset(Prim prim) {
        return region.asset(prim);
    }

    @Override
    public CompletableFuture<Registration> onTouch(UUID object, Consumer<TouchCallback> handler) {
        return subscriptions.onTouch(object, handler);
    }

    @Override
    public CompletableFuture<Registration> onUpdate(List<UUID> objects, Consumer<UpdatedCallback> handler) {
        return subscriptions.onUpdate(objects, handler);
    }

    @Override
    public CompletableFuture<Registration> watch(Watch watch, Consumer<ObjectChange> handler) {
        return subscriptions.watch(watch, handler);
    }

    @Override
    public Contact contact() {
        return subscriptions.contact();
    }

    private record Events(RegionBinding region) implements EventSource {
        @Override
        public CompletableFuture<Registration> onTouch(UUID object, Consumer<TouchCallback> listener) {
            return region.onTouch(object, listener);
        }

        @Override
        public CompletableFuture<Registration> onUpdate(List<UUID> objects, Consumer<UpdatedCallback> listener) {
            return region.onUpdate(objects, listener);
        }

        @Override
        public CompletableFuture<Registration> watch(Watch watch, Consumer<ObjectChange> listener) {
            return region.watch(watch, listener);
        }

        @Override
        public Contact contact() {
            return region.contact();
        }
    }
}
