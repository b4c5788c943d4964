package dispatcher.host.fence;

import dispatcher.binding.Contact;
import dispatcher.binding.Delivery;
import dispatcher.binding.ObjectChange;
import dispatcher.binding.Prim;
import dispatcher.binding.RegionAddress;
import dispatcher.binding.RegionBinding;
import dispatcher.binding.Registration;
import dispatcher.binding.Watch;
import dispatcher.failure.FailureKind;
import dispatcher.message.Answer;
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.ResponseBase;
import dispatcher.message.Success;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.FindObjectsRequest;
import dispatcher.message.remotecontrol.GetObjectDataRequest;
import dispatcher.message.remotecontrol.RegisterTouchCallbackRequest;
import dispatcher.message.remotecontrol.RegisterUpdatedCallbackRequest;
import dispatcher.message.remotecontrol.TouchCallback;
import dispatcher.message.remotecontrol.UpdatedCallback;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A region behind a fence: what the fence does not allow fails with {@code DENIED}, before anything is sent. Safe for use by several
 * threads.
 */
public final class FencedRegion implements RegionBinding {
    private final RegionBinding region;
    private final Refusals refusals;
    private final Guard guard;
    private final Maker maker;
    private final boolean accounts;

    /**
     * @param count how many objects the script has, which may be in other regions, too
     * @param refusals counts what is refused
     */
    public FencedRegion(RegionBinding region, Fence fence, ObjectCount count, Refusals refusals) {
        OwnObjects objects = new OwnObjects(count);
        this.region = region;
        this.refusals = refusals;
        this.guard = new Guard(fence, objects::owns);
        this.maker = new Maker(region, objects, count, refusals);
        this.accounts = fence.ownObjects() || fence.objects() != Integer.MAX_VALUE;
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
        return behind(guard.objection(request), () -> accounts && Maker.does(request)
                ? maker.carryOut(request).thenApply(answer -> response(request, answer))
                : region.send(request));
    }

    /** The answer of those requests that {@link Maker} carries out. */
    @SuppressWarnings("unchecked")
    private static <R extends Response> R response(Request<R> request, Answer answer) {
        return (R) (request instanceof CreateObjectRequest ? answer.response() : new ResponseBase());
    }

    @Override
    public CompletableFuture<Answer> call(Request<?> request, Delivery delivery) {
        return behind(guard.objection(request), () -> accounts && Maker.does(request)
                ? delivered(maker.carryOut(request), delivery)
                : region.call(request, delivery));
    }

    /** Whoever does not ask how it went is not told, though the fence has to know. */
    private static CompletableFuture<Answer> delivered(CompletableFuture<Answer> answer, Delivery delivery) {
        return delivery == Delivery.SYNC
                ? answer
                : answer.handle((_, thrown) -> {
                    if (thrown == null || Failures.of(thrown).kind() == FailureKind.REFUSED) {
                        return new Answer(Success.QUEUED, "", new ResponseBase());
                    }
                    throw Failures.of(thrown);
                });
    }

    @Override
    public CompletableFuture<UUID> asset(Prim prim) {
        return behind(guard.objection(prim), () -> region.asset(prim));
    }

    @Override
    public CompletableFuture<Registration> onTouch(UUID object, Consumer<TouchCallback> handler) {
        return behind(names(RegisterTouchCallbackRequest.class), () -> region.onTouch(object, handler));
    }

    @Override
    public CompletableFuture<Registration> onUpdate(List<UUID> objects, Consumer<UpdatedCallback> handler) {
        return behind(names(RegisterUpdatedCallbackRequest.class), () -> region.onUpdate(objects, handler));
    }

    @Override
    public CompletableFuture<Registration> watch(Watch watch, Consumer<ObjectChange> handler) {
        return behind(names(FindObjectsRequest.class, GetObjectDataRequest.class),
                () -> region.watch(watch, handler));
    }

    @Override
    public Contact contact() {
        return region.contact();
    }

    private @Nullable Objection names(Class<?>... requests) {
        return Stream.of(requests).map(request -> guard.name(request, Effect.CONNECTS)).filter(Objects::nonNull)
                .findFirst().orElse(null);
    }

    private <T> CompletableFuture<T> behind(@Nullable Objection objection, Supplier<CompletableFuture<T>> call) {
        return objection == null ? call.get() : CompletableFuture.failedFuture(refusals.refuse(objection));
    }
}
