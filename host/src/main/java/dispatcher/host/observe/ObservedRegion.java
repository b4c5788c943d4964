package dispatcher.host.observe;

import dispatcher.binding.CallScope;
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
import java.util.function.Supplier;

/** A region whose calls are seen, before anything limits or refuses them. Safe for use by several threads. */
final class ObservedRegion implements RegionBinding {
    private final RegionBinding region;
    private final ScriptCalls calls;

    ObservedRegion(RegionBinding region, ScriptCalls calls) {
        this.region = region;
        this.calls = calls;
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
        return seen(Names.of(request), () -> region.send(request));
    }

    @Override
    public CompletableFuture<Answer> call(Request<?> request, Delivery delivery) {
        return seen(Names.of(request), () -> region.call(request, delivery));
    }

    @Override
    public CompletableFuture<UUID> asset(Prim prim) {
        return seen("asset", () -> region.asset(prim));
    }

    @Override
    public CompletableFuture<Registration> onTouch(UUID object, Consumer<TouchCallback> handler) {
        return seen("onTouch", () -> region.onTouch(object, handler));
    }

    @Override
    public CompletableFuture<Registration> onUpdate(List<UUID> objects, Consumer<UpdatedCallback> handler) {
        return seen("onUpdate", () -> region.onUpdate(objects, handler));
    }

    @Override
    public CompletableFuture<Registration> watch(Watch watch, Consumer<ObjectChange> handler) {
        return seen("watch", () -> region.watch(watch, handler));
    }

    @Override
    public Contact contact() {
        return region.contact();
    }

    private <T> CompletableFuture<T> seen(String message, Supplier<CompletableFuture<T>> work) {
        String call = calls.begin(message);
        try {
            return CallScope.in(call, work).exceptionallyCompose(
                    thrown -> CompletableFuture.failedFuture(calls.failed(call, thrown)));
        } catch (RuntimeException refused) {
            throw calls.failed(call, refused);
        }
    }
}
