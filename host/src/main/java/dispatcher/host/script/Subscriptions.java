package dispatcher.host.script;

import dispatcher.binding.Registration;
import dispatcher.host.session.Session;
import dispatcher.message.remotecontrol.TouchCallback;
import dispatcher.message.remotecontrol.UpdatedCallback;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A script's subscriptions: brings callbacks from the session into the loop, touches one by one, positions newest first. */
final class Subscriptions {
    private final Supplier<Session> session;
    private final ScriptLoop loop;
    private final Drops drops;

    Subscriptions(Supplier<Session> session, ScriptLoop loop, Drops drops) {
        this.session = session;
        this.loop = loop;
        this.drops = drops;
    }

    CompletableFuture<Registration> onTouch(UUID object, Consumer<TouchCallback> handler) {
        AtomicBoolean ended = new AtomicBoolean();
        return alive(ended, session.get().onTouch(object, touch -> {
            if (!loop.offer(() -> unless(ended, handler, touch))) {
                drops.touch();
            }
        }));
    }

    CompletableFuture<Registration> onUpdate(List<UUID> objects, Consumer<UpdatedCallback> handler) {
        AtomicBoolean ended = new AtomicBoolean();
        return alive(ended, session.get().onUpdate(objects, update -> {
            Object key = List.of(update.requestId(), update.objectId());
            if (!loop.offerLatest(key, () -> unless(ended, handler, update))) {
                drops.update();
            }
        }));
    }

    private static <T> void unless(AtomicBoolean ended, Consumer<T> handler, T event) {
        if (!ended.get()) {
            handler.accept(event);
        }
    }

    /** The script lives as long as the registration does. */
    private CompletableFuture<Registration> alive(AtomicBoolean ended, CompletableFuture<Registration> registration) {
        Hold hold = loop.hold();
        return registration.whenComplete((_, failure) -> {
            if (failure != null) {
                hold.release();
            }
        }).thenApply(held -> () -> {
            ended.set(true);
            held.cancel();
            hold.release();
        });
    }

    /** Ends what goes on by itself. */
    void close() {}
}
