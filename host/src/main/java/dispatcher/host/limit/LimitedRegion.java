package dispatcher.host.limit;

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
import dispatcher.message.Success;
import dispatcher.message.remotecontrol.CreateBulkObjectsRequest;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.TouchCallback;
import dispatcher.message.remotecontrol.UpdatedCallback;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A region behind the limits of one script: calls that go beyond them fail at once with {@code DENIED}, before anything is sent.
 * Safe for use by several threads.
 */
public final class LimitedRegion implements RegionBinding {
    private final RegionBinding region;
    private final Meter meter;
    private final OwnSubscriptions subscriptions;

    /** @param meter counts what the script does in all its regions */
    public LimitedRegion(RegionBinding region, Meter meter) {
        this.region = region;
        this.meter = meter;
        this.subscriptions = new OwnSubscriptions(meter);
    }

    @Override
    public String scene() {
        return region.scene();
    }

    /** To ask whether somebody is its user counts as a call. */
    @Override
    public RegionAddress address() {
        RegionAddress address = region.address();
        return new RegionAddress(address.url(), address.datagrams(), request -> {
            meter.call();
            return address.user().refusal(request);
        });
    }

    @Override
    public <R extends Response> CompletableFuture<R> send(Request<R> request) {
        return sent(request, () -> region.send(request).thenApply(response -> {
            subscriptions.answered(request, response);
            return response;
        }));
    }

    @Override
    public CompletableFuture<Answer> call(Request<?> request, Delivery delivery) {
        return sent(request, () -> region.call(request, delivery).thenApply(answer -> {
            answered(request, answer);
            return answer;
        }));
    }

    @Override
    public CompletableFuture<UUID> asset(Prim prim) {
        return inFlight(() -> region.asset(prim));
    }

    @Override
    public CompletableFuture<Registration> onTouch(UUID object, Consumer<TouchCallback> handler) {
        return subscribed(() -> region.onTouch(object, handler));
    }

    @Override
    public CompletableFuture<Registration> onUpdate(List<UUID> objects, Consumer<UpdatedCallback> handler) {
        return subscribed(() -> region.onUpdate(objects, handler));
    }

    @Override
    public CompletableFuture<Registration> watch(Watch watch, Consumer<ObjectChange> handler) {
        return subscribed(() -> region.watch(watch, handler));
    }

    /** Each of its handlers counts as a subscription. */
    @Override
    public Contact contact() {
        return new LimitedContact(region.contact(), this::subscribed);
    }

    private <T> CompletableFuture<T> sent(Request<?> request, Supplier<CompletableFuture<T>> call) {
        if (meter.limits(Limit.MESSAGE_SIZE)) {
            meter.check(Limit.MESSAGE_SIZE, MessageSize.of((Record) request));
        }
        long objects = objects(request);
        if (objects != 0) {
            return held(Limit.OBJECTS, objects, () -> inFlight(call));
        }
        return OwnSubscriptions.isMadeBy(request)
                ? held(Limit.SUBSCRIPTIONS, 1, () -> inFlight(call))
                : inFlight(call);
    }

    private void answered(Request<?> request, Answer answer) {
        if (answer.success() != Success.FAILURE) {
            subscriptions.answered(request, answer.response());
        } else if (OwnSubscriptions.isMadeBy(request)) {
            meter.give(Limit.SUBSCRIPTIONS, 1);
        }
    }

    private static long objects(Request<?> request) {
        return switch (request) {
            case CreateObjectRequest _ -> 1;
            case CreateBulkObjectsRequest bulk when bulk.objects() != null -> bulk.objects().size();
            default -> 0;
        };
    }

    private <T> CompletableFuture<T> inFlight(Supplier<CompletableFuture<T>> call) {
        meter.call();
        CompletableFuture<T> answer = held(Limit.CALLS_IN_FLIGHT, 1, call);
        return answer.whenComplete((_, thrown) -> {
            if (thrown == null) {
                meter.give(Limit.CALLS_IN_FLIGHT, 1);
            }
        });
    }

    private CompletableFuture<Registration> subscribed(Supplier<CompletableFuture<Registration>> call) {
        return held(Limit.SUBSCRIPTIONS, 1, () -> inFlight(call)).thenApply(registration -> {
            AtomicBoolean given = new AtomicBoolean();
            return () -> {
                registration.cancel();
                if (given.compareAndSet(false, true)) {
                    meter.give(Limit.SUBSCRIPTIONS, 1);
                }
            };
        });
    }

    /** Takes so much, and gives it back where the call fails. */
    private <T> CompletableFuture<T> held(Limit limit, long amount, Supplier<CompletableFuture<T>> call) {
        meter.take(limit, amount);
        try {
            return call.get().whenComplete((_, thrown) -> {
                if (thrown != null) {
                    meter.give(limit, amount);
                }
            });
        } catch (RuntimeException refused) {
            meter.give(limit, amount);
            throw refused;
        }
    }
}
